using System.Collections.Immutable;
using CrossMentor.Sdk.Solvers.Assignment.Conflicts;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Says the solver's refusals as a strategy must: in words that name nobody, with rows and codes beside them.</summary>
public static class ConflictTranslation
{
    /// <summary>The conflict that a refusal speaks of.</summary>
    /// <param name="refusal">What <see cref="AssignmentSolver"/> answered.</param>
    public static Conflict ToConflict(AssignmentRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return Describe(refusal) with { Demands = [.. refusal.Demands.Select(ToDemand)] };
    }

    private static Conflict Describe(AssignmentRefusal refusal) => refusal switch
    {
        UnknownPair unknown => OfPair(unknown.Code, "A pinned pair names somebody who does not take part.", unknown.Pair),
        PinNotCandidate pin => OfPair(pin.Code, "A pair is pinned that the rules do not allow.", pin.Pair),
        PinRepeated pin => OfPair(pin.Code, "A pair is pinned more than once.", pin.Pair),
        PinExcluded pin => OfPair(pin.Code, "A pair is both pinned and ruled out.", pin.Pair),
        PinsOverCapacity over => new Conflict(
            new Reason(
                over.Code,
                $"A {Word(over.Side)} has {over.Pins} pinned pairs and room for {over.Capacity}.",
                ReasonParameter.Of("pins", over.Pins),
                ReasonParameter.Of("capacity", over.Capacity)),
            over.Side == ProgrammeSide.Mentor ? [over.Person] : [],
            over.Side == ProgrammeSide.Mentee ? [over.Person] : [],
            []),
        PinsOverQuota over => OfOrganisation(
            over.Organisation,
            over.Code,
            $"An organisation has {over.Pins} pinned pairs for its {Word(over.Side)}s and a highest quota of {over.Highest}.",
            ReasonParameter.Of("pins", over.Pins),
            ReasonParameter.Of("highest", over.Highest)),
        LowestQuotaUnreachable missed => OfOrganisation(
            missed.Organisation,
            missed.Code,
            $"An organisation must have {missed.Lowest} pairs for its {Word(missed.Side)}s; its candidates allow {missed.Reached}.",
            ReasonParameter.Of("lowest", missed.Lowest),
            ReasonParameter.Of("reached", missed.Reached)),
        DemandsExclude several => OfDemands(several),
        _ => new Conflict(new Reason(refusal.Code, refusal.Message), [], [], []),
    };

    private static Conflict OfDemands(DemandsExclude refusal)
    {
        ConflictingDemand[] demands = [.. refusal.Demands.Select(ToDemand)];
        return new Conflict(
            new Reason(
                refusal.Code,
                $"{demands.Length} demands cannot hold together, and without any one of them the others can: {string.Join("; ", demands.Select(Words))}.",
                ReasonParameter.Of("demands", demands.Length)),
            Rows(demands, demand => demand.Mentor),
            Rows(demands, demand => demand.Mentee),
            Rows(demands, demand => demand.Organisation));
    }

    private static ImmutableArray<int> Rows(ConflictingDemand[] demands, Func<ConflictingDemand, int?> rowOf)
        => [.. demands.Select(rowOf).OfType<int>().Distinct().Order()];

    private static ConflictingDemand ToDemand(AssignmentDemand demand) => demand switch
    {
        PinDemand pin => new ConflictingDemand(DemandKind.Pin) { Mentor = pin.Pair.Mentor, Mentee = pin.Pair.Mentee },
        ExclusionDemand exclusion => new ConflictingDemand(DemandKind.Exclusion) { Mentor = exclusion.Pair.Mentor, Mentee = exclusion.Pair.Mentee },
        LowestQuotaDemand quota => OfQuota(DemandKind.LowestQuota, quota.Side, quota.Organisation, quota.Lowest),
        HighestQuotaDemand quota => OfQuota(DemandKind.HighestQuota, quota.Side, quota.Organisation, quota.Highest),
        _ => throw new System.Diagnostics.UnreachableException($"{demand} is not known."),
    };

    private static ConflictingDemand OfQuota(DemandKind kind, ProgrammeSide side, int organisation, int pairs) => new(kind)
    {
        Organisation = organisation,
        Side = side == ProgrammeSide.Mentor ? Side.Mentor : Side.Mentee,
        Pairs = pairs,
    };

    private static string Words(ConflictingDemand demand)
    {
        var people = demand.Side == Side.Mentor ? "mentors" : "mentees";
        return demand.Kind switch
        {
            DemandKind.Pin => "a pair is pinned",
            DemandKind.Exclusion => "a pair is ruled out",
            DemandKind.LowestQuota => $"an organisation has at least {demand.Pairs} pairs for its {people}",
            _ => $"an organisation has at most {demand.Pairs} pairs for its {people}",
        };
    }

    private static Conflict OfPair(string code, string text, PairIndex pair) => new(new Reason(code, text), [pair.Mentor], [pair.Mentee], []);

    private static Conflict OfOrganisation(int organisation, string code, string text, params ReadOnlySpan<ReasonParameter> parameters)
        => new(new Reason(code, text, parameters), [], [], [organisation]);

    private static string Word(ProgrammeSide side) => side == ProgrammeSide.Mentor ? "mentor" : "mentee";
}
