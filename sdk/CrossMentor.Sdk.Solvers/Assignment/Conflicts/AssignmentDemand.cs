namespace CrossMentor.Sdk.Solvers.Assignment.Conflicts;

/// <summary>Something that people demand of a solution. Who may be paired at all and how much room people have are facts, not demands.</summary>
public abstract record AssignmentDemand
{
    private protected AssignmentDemand()
    {
    }
}

/// <summary>A pair must be chosen.</summary>
/// <param name="Pair">The pair.</param>
public sealed record PinDemand(PairIndex Pair) : AssignmentDemand;

/// <summary>A pair must not be chosen.</summary>
/// <param name="Pair">The pair.</param>
public sealed record ExclusionDemand(PairIndex Pair) : AssignmentDemand;

/// <summary>An organisation must have at least so many pairs.</summary>
/// <param name="Side">Whose pairs are counted.</param>
/// <param name="Organisation">The organisation's index in the quotas of that side.</param>
/// <param name="Lowest">How many.</param>
public sealed record LowestQuotaDemand(ProgrammeSide Side, int Organisation, int Lowest) : AssignmentDemand;

/// <summary>An organisation may have at most so many pairs.</summary>
/// <param name="Side">Whose pairs are counted.</param>
/// <param name="Organisation">The organisation's index in the quotas of that side.</param>
/// <param name="Highest">How many.</param>
public sealed record HighestQuotaDemand(ProgrammeSide Side, int Organisation, int Highest) : AssignmentDemand;
