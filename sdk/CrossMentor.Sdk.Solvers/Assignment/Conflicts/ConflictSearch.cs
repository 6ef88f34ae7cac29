using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment.Conflicts;

/// <summary>Finds why demands cannot hold together: sets of demands from which none can be dropped without the rest becoming possible.</summary>
/// <remarks>
/// <para>A minimum cut gives the first, often already small set: the nodes that one pair more could reach, and the demands that keep it from going on (Hall, On
/// Representatives of Subsets, 1935; Ford and Fulkerson, Flows in Networks, 1962). Then each demand is left out in turn, and stays out when the others conflict without it (the
/// deletion filter of Chinneck and Dravnieks, Locating minimal infeasible constraint sets in linear programs, 1991).</para>
/// <para>When the demands of a conflict are dropped others may be left; so the search goes on without them. No two of the conflicts answered share a demand, and
/// without all of them the problem has a solution.</para>
/// </remarks>
internal static class ConflictSearch
{
    /// <summary>The most conflicts that are answered; whoever has mended so many asks again.</summary>
    public const int MostConflicts = 25;

    /// <summary>Finds the conflicts of a problem that has no solution.</summary>
    public static IReadOnlyList<AssignmentRefusal> Find(AssignmentProblem problem, DecisionReview decisions, CancellationToken ct)
    {
        var demands = DemandSet.Of(problem, decisions);
        var conflicts = new List<AssignmentRefusal>();
        while (conflicts.Count < MostConflicts && FindOne(problem, demands, ct) is { } conflict)
        {
            conflicts.Add(conflict);
            demands = demands.Without(problem, conflict.Demands);
        }

        return conflicts;
    }

    private static AssignmentRefusal? FindOne(AssignmentProblem problem, DemandSet demands, CancellationToken ct)
        => PinConflict.Find(problem, demands) ?? FindInFlow(problem, demands, ct);

    private static AssignmentRefusal? FindInFlow(AssignmentProblem problem, DemandSet demands, CancellationToken ct)
    {
        var network = GoalNetwork.Build(problem, demands, tieBreakSeed: 0, ct);
        if (LowestQuotas.Reach(network, demands, ct))
        {
            return null;
        }

        var needed = ConflictCut.Of(network, demands, ct);
        foreach (var demand in needed.OrderBy(Rank).ToList())
        {
            var rest = needed.Where(other => other != demand).ToList();
            if (!IsPossible(problem, demands.Only(problem, rest), ct))
            {
                needed = rest;
            }
        }

        return needed is [LowestQuotaDemand alone]
            ? new LowestQuotaUnreachable(alone.Side, alone.Organisation, Reached(problem, demands.Only(problem, needed), alone, ct), alone.Lowest) { Demands = needed }
            : new DemandsExclude(needed);
    }

    // What people decided about single pairs is left out first, so that quotas are blamed where both could be.
    private static int Rank(AssignmentDemand demand) => demand switch
    {
        ExclusionDemand => 0,
        PinDemand => 1,
        HighestQuotaDemand => 2,
        _ => 3,
    };

    private static bool IsPossible(AssignmentProblem problem, DemandSet demands, CancellationToken ct)
        => PinConflict.Find(problem, demands) is null && LowestQuotas.Reach(GoalNetwork.Build(problem, demands, tieBreakSeed: 0, ct), demands, ct);

    private static int Reached(AssignmentProblem problem, DemandSet demands, LowestQuotaDemand quota, CancellationToken ct)
    {
        var network = GoalNetwork.Build(problem, demands, tieBreakSeed: 0, ct);
        LowestQuotas.Reach(network, demands, ct);
        return network.Flow[(quota.Side == ProgrammeSide.Mentee ? network.FirstOrganisation : network.FirstMentorOrganisation) + quota.Organisation];
    }
}
