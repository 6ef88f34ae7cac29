namespace CrossMentor.Matching.Results;

/// <summary>Why somebody has no pair.</summary>
public enum UnplacedKind
{
    /// <summary>The rules leave nobody on the other side.</summary>
    NobodyEligible,

    /// <summary>The person's own capacity is zero.</summary>
    NoCapacity,

    /// <summary>Everybody eligible is taken, and there are more people on this side than places on the other.</summary>
    FewerPlaces,

    /// <summary>A quota of the person's organisation, or of the eligible people's organisations, is used up.</summary>
    Quota,

    /// <summary>The strategy placed others: every eligible place went to somebody else.</summary>
    OthersChosen,
}
