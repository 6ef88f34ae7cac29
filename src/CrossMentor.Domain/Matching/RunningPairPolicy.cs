namespace CrossMentor.Domain.Matching;

/// <summary>What a matching of an active programme may do to the pairs that run.</summary>
public enum RunningPairPolicy
{
    /// <summary>They stay as they are and hold their places; only who has a free place is matched.</summary>
    Keep,

    /// <summary>They may change, as few of them as possible.</summary>
    Reconsider,
}
