using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>States the problem that a strategy is asked in the words of the solver: candidates, capacities, quotas, pins and goals.</summary>
public static class ProblemTranslation
{
    /// <summary>The same problem for <see cref="AssignmentSolver"/>; an edge keeps its position. The columns of edges are shared: nobody can change them.</summary>
    /// <param name="problem">The problem as a strategy or a verifier was handed it.</param>
    public static AssignmentProblem ToAssignment(MatchingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var edges = new CandidateEdges(problem.MentorCount, Shared(problem.RowStarts), Shared(problem.EdgeMentors), Shared(problem.EdgeScores));
        return new AssignmentProblem([.. problem.MenteeCapacities], [.. problem.MentorCapacities], edges)
        {
            Pins = [.. problem.PinnedEdges.Select(edge => new PairIndex(problem.MenteeOf(edge), problem.EdgeMentors[edge]))],
            Goals = [.. problem.Goals.Select(GoalTranslation.ToAssignment)],
            FairShares = GoalTranslation.SharesOf(problem),
            RunningPairs = [.. problem.RunningEdges.Select(edge => new PairIndex(problem.MenteeOf(edge), problem.EdgeMentors[edge]))],
            MenteeQuotas = Quotas(problem, Side.Mentee, [.. problem.MenteeOrganisations]),
            MentorQuotas = Quotas(problem, Side.Mentor, [.. problem.MentorOrganisations]),
        };
    }

    private static int[] Shared(ImmutableArray<int> column) => ImmutableCollectionsMarshal.AsArray(column)!;

    private static OrganisationQuotas? Quotas(MatchingProblem problem, Side side, int[] organisations)
    {
        var lowest = new int[problem.OrganisationCount];
        var highest = new int[problem.OrganisationCount];
        Array.Fill(highest, int.MaxValue);
        var any = GoalTranslation.SharesOf(problem) is { } shares && shares.Side == (side == Side.Mentee ? ProgrammeSide.Mentee : ProgrammeSide.Mentor);
        foreach (var quota in problem.Quotas.Where(quota => quota.Side == side))
        {
            (lowest[quota.Organisation], highest[quota.Organisation], any) = (quota.Minimum, quota.Maximum, true);
        }

        return any ? new OrganisationQuotas(organisations, lowest, highest) : null;
    }
}
