using CrossMentor.Sdk.Solvers.Assignment.Conflicts;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>The decisions and quotas that a network is to keep: all of a problem's, or some of them when the cause of a conflict is sought.</summary>
/// <param name="PinnedEdges">Positions of the pinned edges, ascending.</param>
/// <param name="ExcludedEdges">Positions of the excluded edges, ascending.</param>
/// <param name="MenteeQuotas">Lowest and highest number of pairs of each mentee organisation.</param>
/// <param name="MentorQuotas">Lowest and highest number of pairs of each mentor organisation.</param>
internal sealed record DemandSet(int[] PinnedEdges, int[] ExcludedEdges, (int Lowest, int Highest)[] MenteeQuotas, (int Lowest, int Highest)[] MentorQuotas)
{
    public static DemandSet Of(AssignmentProblem problem, DecisionReview decisions)
        => new(decisions.PinnedEdges, decisions.ExcludedEdges, QuotasOf(problem.MenteeQuotas), QuotasOf(problem.MentorQuotas));

    /// <summary>These demands and no others of this set.</summary>
    public DemandSet Only(AssignmentProblem problem, IReadOnlyCollection<AssignmentDemand> demands)
        => Where(problem, new HashSet<AssignmentDemand>(demands).Contains);

    /// <summary>This set without some demands.</summary>
    public DemandSet Without(AssignmentProblem problem, IReadOnlyCollection<AssignmentDemand> demands)
    {
        var dropped = new HashSet<AssignmentDemand>(demands);
        return Where(problem, demand => !dropped.Contains(demand));
    }

    private DemandSet Where(AssignmentProblem problem, Func<AssignmentDemand, bool> isKept)
    {
        return new DemandSet(
            Array.FindAll(PinnedEdges, edge => isKept(new PinDemand(PairOf(edge)))),
            Array.FindAll(ExcludedEdges, edge => isKept(new ExclusionDemand(PairOf(edge)))),
            QuotasWhere(ProgrammeSide.Mentee, MenteeQuotas),
            QuotasWhere(ProgrammeSide.Mentor, MentorQuotas));

        PairIndex PairOf(int edge) => new(problem.Edges.MenteeOf(edge), problem.Edges.Mentors[edge]);

        (int, int)[] QuotasWhere(ProgrammeSide side, (int Lowest, int Highest)[] quotas)
            => [.. quotas.Select((quota, organisation) => (
                isKept(new LowestQuotaDemand(side, organisation, quota.Lowest)) ? quota.Lowest : 0,
                isKept(new HighestQuotaDemand(side, organisation, quota.Highest)) ? quota.Highest : int.MaxValue))];
    }

    private static (int Lowest, int Highest)[] QuotasOf(OrganisationQuotas? quotas)
        => quotas is null ? [] : [.. Enumerable.Range(0, quotas.OrganisationCount).Select(organisation => (quotas.Lowest[organisation], quotas.Highest[organisation]))];
}
