namespace CrossMentor.Sdk.Strategies;

/// <summary>What people can demand of an answer.</summary>
public enum DemandKind
{
    /// <summary>A pair is pinned.</summary>
    Pin,

    /// <summary>A pair is ruled out.</summary>
    Exclusion,

    /// <summary>An organisation has at least so many pairs.</summary>
    LowestQuota,

    /// <summary>An organisation has at most so many pairs.</summary>
    HighestQuota,
}
