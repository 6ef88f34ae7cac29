using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>Problems made from others: with people in another order, or with other reports by one person.</summary>
internal static class ProblemChange
{
    /// <summary>The same problem with people in another order, and the old position of each of its edges.</summary>
    public static (MatchingProblem Problem, int[] OldEdges) Reorder(MatchingProblem problem, int[] mentees, int[] mentors)
    {
        var newMentee = Inverse(mentees);
        var newMentor = Inverse(mentors);
        int[] old = [.. Enumerable.Range(0, problem.EdgeCount)
            .OrderBy(edge => newMentee[problem.MenteeOf(edge)])
            .ThenBy(edge => newMentor[problem.EdgeMentors[edge]])];
        var position = Inverse(old);
        return (new MatchingProblem
        {
            RowStarts = [.. Enumerable.Range(0, mentees.Length + 1).Select(row => old.Count(edge => newMentee[problem.MenteeOf(edge)] < row))],
            EdgeMentors = [.. old.Select(edge => newMentor[problem.EdgeMentors[edge]])],
            EdgeScores = [.. old.Select(edge => problem.EdgeScores[edge])],
            MenteeCapacities = [.. mentees.Select(row => problem.MenteeCapacities[row])],
            MentorCapacities = [.. mentors.Select(row => problem.MentorCapacities[row])],
            MenteeOrganisations = [.. mentees.Select(row => problem.MenteeOrganisations[row])],
            MentorOrganisations = [.. mentors.Select(row => problem.MentorOrganisations[row])],
            OrganisationCount = problem.OrganisationCount,
            Quotas = problem.Quotas,
            PinnedEdges = [.. problem.PinnedEdges.Select(edge => position[edge]).Order()],
            RunningEdges = [.. problem.RunningEdges.Select(edge => position[edge]).Order()],
            Goals = problem.Goals,
            FairShares = problem.FairShares,
            Seed = problem.Seed,
        }, old);
    }

    /// <summary>The same problem with other scores, where null hides the candidate; and the old position of each edge that is left.</summary>
    public static (MatchingProblem Problem, int[] OldEdges) Report(MatchingProblem problem, IReadOnlyList<int?> scores)
    {
        int[] old = [.. Enumerable.Range(0, problem.EdgeCount).Where(edge => scores[edge] is not null)];
        return (new MatchingProblem
        {
            RowStarts = [.. problem.RowStarts.Select(start => old.Count(edge => edge < start))],
            EdgeMentors = [.. old.Select(edge => problem.EdgeMentors[edge])],
            EdgeScores = [.. old.Select(edge => scores[edge]!.Value)],
            MenteeCapacities = problem.MenteeCapacities,
            MentorCapacities = problem.MentorCapacities,
            MenteeOrganisations = problem.MenteeOrganisations,
            MentorOrganisations = problem.MentorOrganisations,
            OrganisationCount = problem.OrganisationCount,
            RunningEdges = [.. Enumerable.Range(0, old.Length).Where(edge => problem.RunningEdges.Contains(old[edge]))],
            Goals = problem.Goals,
            FairShares = problem.FairShares,
            Seed = problem.Seed,
        }, old);
    }

    /// <summary>The same problem with other scores.</summary>
    public static MatchingProblem Rescore(MatchingProblem problem, Func<int, int> scoreOf) => new()
    {
        RowStarts = problem.RowStarts,
        EdgeMentors = problem.EdgeMentors,
        EdgeScores = [.. Enumerable.Range(0, problem.EdgeCount).Select(scoreOf)],
        MenteeCapacities = problem.MenteeCapacities,
        MentorCapacities = problem.MentorCapacities,
        MenteeOrganisations = problem.MenteeOrganisations,
        MentorOrganisations = problem.MentorOrganisations,
        OrganisationCount = problem.OrganisationCount,
        Quotas = problem.Quotas,
        PinnedEdges = problem.PinnedEdges,
        RunningEdges = problem.RunningEdges,
        Goals = problem.Goals,
        FairShares = problem.FairShares,
        Seed = problem.Seed,
    };

    private static int[] Inverse(int[] order)
    {
        var inverse = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            inverse[order[place]] = place;
        }

        return inverse;
    }
}
