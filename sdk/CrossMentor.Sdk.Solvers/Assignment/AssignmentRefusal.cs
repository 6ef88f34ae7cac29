using CrossMentor.Sdk.Solvers.Assignment.Conflicts;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>A reason why a problem has no solution, with the people or the organisation concerned. Refusals are returned, never thrown.</summary>
/// <param name="Code">Stable code in capitals.</param>
/// <param name="Message">One or two sentences by index; the caller knows the names.</param>
public abstract record AssignmentRefusal(string Code, string Message)
{
    /// <summary>
    /// A smallest set of demands behind the refusal: they cannot hold together, and without any one of them the others can. Empty where nothing is demanded that could be dropped.
    /// </summary>
    public IReadOnlyList<AssignmentDemand> Demands { get; init; } = [];
}

/// <summary>A pinned or excluded pair names somebody who is not in the problem.</summary>
public sealed record UnknownPair(PairIndex Pair) : AssignmentRefusal(
    "PAIR_UNKNOWN",
    $"Mentee {Pair.Mentee} and mentor {Pair.Mentor} are not both part of this problem.");

/// <summary>A pair is pinned that the rules forbid.</summary>
public sealed record PinNotCandidate(PairIndex Pair) : AssignmentRefusal(
    "PIN_NOT_CANDIDATE",
    $"Mentee {Pair.Mentee} and mentor {Pair.Mentor} are pinned, but the rules do not allow this pair.");

/// <summary>A pair is pinned more than once.</summary>
public sealed record PinRepeated(PairIndex Pair) : AssignmentRefusal(
    "PIN_REPEATED",
    $"Mentee {Pair.Mentee} and mentor {Pair.Mentor} are pinned more than once.");

/// <summary>A pair is pinned and excluded at once.</summary>
public sealed record PinExcluded(PairIndex Pair) : AssignmentRefusal(
    "PIN_EXCLUDED",
    $"Mentee {Pair.Mentee} and mentor {Pair.Mentor} are both pinned and excluded.");

/// <summary>A person has more pins than places.</summary>
public sealed record PinsOverCapacity(ProgrammeSide Side, int Person, int Pins, int Capacity) : AssignmentRefusal(
    "PINS_OVER_CAPACITY",
    $"{Side} {Person} has {Pins} pinned pairs and room for {Capacity}.");

/// <summary>An organisation has more pins than its highest quota.</summary>
public sealed record PinsOverQuota(ProgrammeSide Side, int Organisation, int Pins, int Highest) : AssignmentRefusal(
    "PINS_OVER_QUOTA",
    $"Organisation {Organisation} has {Pins} pinned pairs on the {Side} side and a highest quota of {Highest}.");

/// <summary>A lowest quota cannot be reached, whatever else is demanded.</summary>
public sealed record LowestQuotaUnreachable(ProgrammeSide Side, int Organisation, long Reached, int Lowest) : AssignmentRefusal(
    "LOWEST_QUOTA_UNREACHABLE",
    $"Organisation {Organisation} must have {Lowest} pairs on the {Side} side; its candidates allow {Reached}.");

/// <summary>Demands cannot hold together, and without any one of them the others can: lowest and highest quotas, pins and exclusions.</summary>
public sealed record DemandsExclude : AssignmentRefusal
{
    internal DemandsExclude(IReadOnlyList<AssignmentDemand> demands)
        : base(
            "DEMANDS_EXCLUDE_EACH_OTHER",
            $"These {demands.Count} demands cannot hold together, and without any one of them the others can: {DemandWords.Of(demands)}.")
        => Demands = demands;
}

/// <summary>The sums of the problem do not fit into 64 bits, so no exact answer can be promised.</summary>
public sealed record ProblemTooLarge(long Pairs) : AssignmentRefusal(
    "PROBLEM_TOO_LARGE",
    $"Up to {Pairs} pairs with lowest quotas do not fit into exact 64-bit arithmetic.");
