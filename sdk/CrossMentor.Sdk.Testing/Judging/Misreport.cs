using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>One way of not telling the truth about one's own candidates; null hides a candidate.</summary>
internal sealed record Misreport(string Text, IReadOnlyList<int?> Scores)
{
    private const int Highest = 1_000_000;

    /// <summary>The lies that are tried for a person who has these edges: each kind of exaggeration and of silence, and every exchange of two scores.</summary>
    public static IEnumerable<Misreport> Of(MatchingProblem truth, int[] own)
    {
        foreach (var edge in own)
        {
            yield return new Misreport($"reporting the highest score for edge {edge}", Changed(truth, [(edge, Highest)]));
            yield return new Misreport($"reporting no score for edge {edge}", Changed(truth, [(edge, 0)]));
            yield return new Misreport($"hiding edge {edge}", Changed(truth, [(edge, null)]));
            yield return new Misreport($"hiding all but edge {edge}", Changed(truth, [.. own.Where(other => other != edge).Select(other => (other, (int?)null))]));
        }

        foreach (var one in own)
        {
            foreach (var other in own.Where(other => other > one))
            {
                yield return new Misreport(
                    $"exchanging the scores of the edges {one} and {other}", Changed(truth, [(one, truth.EdgeScores[other]), (other, truth.EdgeScores[one])]));
            }
        }
    }

    private static int?[] Changed(MatchingProblem truth, IEnumerable<(int Edge, int? Score)> changes)
    {
        int?[] scores = [.. truth.EdgeScores.Select(score => (int?)score)];
        foreach (var (edge, score) in changes)
        {
            scores[edge] = score;
        }

        return scores;
    }
}
