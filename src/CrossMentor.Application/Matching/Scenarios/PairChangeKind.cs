namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>How a pair differs between two scenarios.</summary>
public enum PairChangeKind
{
    /// <summary>It is in this scenario and not in the first.</summary>
    Added,

    /// <summary>It is in the first scenario and not in this one.</summary>
    Removed,
}
