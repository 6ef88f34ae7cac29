using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>Every answer to a small problem, by trying every set of pairs: slow, and too simple to be wrong.</summary>
internal static class AnswerSearch
{
    /// <summary>The most candidates that a problem to be searched has.</summary>
    public const int MostEdges = 12;

    /// <summary>Every set of edges that keeps all demands.</summary>
    public static IEnumerable<int[]> All(MatchingProblem problem)
    {
        for (var set = 0; set < 1 << problem.EdgeCount; set++)
        {
            int[] edges = [.. Enumerable.Range(0, problem.EdgeCount).Where(edge => (set >> edge & 1) != 0)];
            if (Demands.IsKept(problem, edges))
            {
                yield return edges;
            }
        }
    }

    /// <summary>What an answer achieves, goal by goal, in as many numbers as each goal needs; more is better.</summary>
    public static long[] Worth(MatchingProblem problem, IReadOnlyCollection<int> edges)
        => [.. problem.Goals.SelectMany(goal => goal switch
        {
            MatchingGoal.MostPlaced => [edges.Count],
            MatchingGoal.TotalScore => [edges.Sum(edge => (long)problem.EdgeScores[edge])],
            MatchingGoal.LeastChange => [problem.RunningEdges.Count(edges.Contains)],
            MatchingGoal.Bottleneck => [edges.Select(edge => (long)problem.EdgeScores[edge]).DefaultIfEmpty(long.MaxValue).Min()],
            MatchingGoal.FairShares => Deviations(problem, edges).OrderDescending().Select(deviation => -deviation),
            _ => Array.Empty<long>(),
        })];

    /// <summary>Whether the first is more than the second by the first goal in which they differ.</summary>
    public static bool IsBetter(long[] first, long[] second) => first.AsSpan().SequenceCompareTo(second) > 0;

    private static long[] Deviations(MatchingProblem problem, IReadOnlyCollection<int> edges)
    {
        if (problem.FairShares is not { } shares)
        {
            return [];
        }

        var deviations = new long[problem.OrganisationCount];
        for (var organisation = 0; organisation < deviations.Length; organisation++)
        {
            var pairs = edges.Count(edge => organisation == (shares.Side == Side.Mentee
                ? problem.MenteeOrganisations[problem.MenteeOf(edge)]
                : problem.MentorOrganisations[problem.EdgeMentors[edge]]));
            deviations[organisation] = Math.Abs(((long)pairs * shares.Denominator) - shares.Numerators[organisation]);
        }

        return deviations;
    }
}
