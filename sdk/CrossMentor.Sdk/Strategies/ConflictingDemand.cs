namespace CrossMentor.Sdk.Strategies;

/// <summary>One of the demands that exclude each other.</summary>
/// <param name="Kind">What is demanded.</param>
public sealed record ConflictingDemand(DemandKind Kind)
{
    /// <summary>The organisation's code, for quotas.</summary>
    public int? Organisation { get; init; }

    /// <summary>Whether its mentors' or its mentees' pairs are counted, for quotas.</summary>
    public Side? Side { get; init; }

    /// <summary>How many pairs, for quotas.</summary>
    public int? Pairs { get; init; }

    /// <summary>The mentor's row, for pairs.</summary>
    public int? Mentor { get; init; }

    /// <summary>The mentee's row, for pairs.</summary>
    public int? Mentee { get; init; }
}
