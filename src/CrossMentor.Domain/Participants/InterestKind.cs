namespace CrossMentor.Domain.Participants;

/// <summary>What a declared interest stands in the way of.</summary>
public enum InterestKind
{
    /// <summary>The person and another must not be a pair, whoever of the two is the mentor.</summary>
    Conflict,

    /// <summary>The person holds an influence over an organisation or a department of it, and must not mentor anybody there.</summary>
    Influence,
}
