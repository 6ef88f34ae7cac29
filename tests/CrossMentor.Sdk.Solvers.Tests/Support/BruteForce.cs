using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Tests.Support;

/// <summary>Tries every subset of the edges; the reference for small problems.</summary>
internal static class BruteForce
{
    /// <summary>The most pairs and their highest total score, or null when no subset keeps all rules.</summary>
    public static (int Pairs, long Score)? Best(AssignmentProblem problem)
    {
        (int, long)? best = null;
        foreach (var solution in Solutions(problem))
        {
            var value = (solution.Count, solution.Sum(edge => (long)problem.Edges.Scores[edge]));
            if (best is null || value.CompareTo(best.Value) > 0)
            {
                best = value;
            }
        }

        return best;
    }

    /// <summary>Every permitted set of edges, by their positions.</summary>
    public static IEnumerable<IReadOnlyList<int>> Solutions(AssignmentProblem problem)
    {
        var count = problem.Edges.Count;
        for (var subset = 0; subset < 1 << count; subset++)
        {
            var edges = Enumerable.Range(0, count).Where(edge => (subset >> edge & 1) == 1).ToList();
            if (Keeps(problem, edges))
            {
                yield return edges;
            }
        }
    }

    private static bool Keeps(AssignmentProblem problem, List<int> edges)
    {
        var pairs = edges.Select(edge => new PairIndex(problem.Edges.MenteeOf(edge), problem.Edges.Mentors[edge])).ToList();
        var (mentees, mentors) = (new int[problem.MenteeCount], new int[problem.MentorCount]);
        foreach (var pair in pairs)
        {
            if (++mentees[pair.Mentee] > problem.MenteeCapacities[pair.Mentee] || ++mentors[pair.Mentor] > problem.MentorCapacities[pair.Mentor])
            {
                return false;
            }
        }

        return problem.Pins.All(pairs.Contains)
            && !problem.Exclusions.Any(pairs.Contains)
            && Keeps(problem.MenteeQuotas, mentees)
            && Keeps(problem.MentorQuotas, mentors);
    }

    private static bool Keeps(OrganisationQuotas? quotas, int[] loads)
    {
        for (var organisation = 0; organisation < (quotas?.OrganisationCount ?? 0); organisation++)
        {
            var sum = loads.Where((_, person) => quotas!.OrganisationOf[person] == organisation).Sum();
            if (sum < quotas!.Lowest[organisation] || sum > quotas.Highest[organisation])
            {
                return false;
            }
        }

        return true;
    }
}
