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

    /// <summary>What an answer achieves, goal by goal.</summary>
    public static long[] Worth(MatchingProblem problem, IReadOnlyCollection<int> edges)
        => [.. problem.Goals.Select(goal => goal == MatchingGoal.MostPlaced ? edges.Count : edges.Sum(edge => (long)problem.EdgeScores[edge]))];

    /// <summary>Whether the first is more than the second by the first goal in which they differ.</summary>
    public static bool IsBetter(long[] first, long[] second) => first.AsSpan().SequenceCompareTo(second) > 0;
}
