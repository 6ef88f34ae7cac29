using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Assignment;

/// <summary>States a matching problem in the words of the solver. Strategy and verifier both use it, each on the problem it was handed.</summary>
internal static class ProblemTranslation
{
    public static AssignmentProblem ToAssignment(MatchingProblem problem)
    {
        var edges = new CandidateEdges(problem.MentorCount, [.. problem.RowStarts], [.. problem.EdgeMentors], [.. problem.EdgeScores]);
        return new AssignmentProblem([.. problem.MenteeCapacities], [.. problem.MentorCapacities], edges)
        {
            Pins = [.. problem.PinnedEdges.Select(edge => new PairIndex(problem.MenteeOf(edge), problem.EdgeMentors[edge]))],
            Goals = [.. problem.Goals.Select(Goals.ToAssignment)],
            FairShares = Goals.SharesOf(problem),
            RunningPairs = [.. problem.RunningEdges.Select(edge => new PairIndex(problem.MenteeOf(edge), problem.EdgeMentors[edge]))],
            MenteeQuotas = Quotas(problem, Side.Mentee, [.. problem.MenteeOrganisations]),
            MentorQuotas = Quotas(problem, Side.Mentor, [.. problem.MentorOrganisations]),
        };
    }

    private static OrganisationQuotas? Quotas(MatchingProblem problem, Side side, int[] organisations)
    {
        var lowest = new int[problem.OrganisationCount];
        var highest = new int[problem.OrganisationCount];
        Array.Fill(highest, int.MaxValue);
        var any = Goals.SharesOf(problem) is { } shares && shares.Side == (side == Side.Mentee ? ProgrammeSide.Mentee : ProgrammeSide.Mentor);
        foreach (var quota in problem.Quotas.Where(quota => quota.Side == side))
        {
            (lowest[quota.Organisation], highest[quota.Organisation], any) = (quota.Minimum, quota.Maximum, true);
        }

        return any ? new OrganisationQuotas(organisations, lowest, highest) : null;
    }
}
