using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Reads rows of scores in batches.</summary>
internal static class ScoreReader
{
    private const int NumbersAtOnce = 1 << 16;

    public delegate void RowAction(int mentee, ReadOnlySpan<int> scores);

    public static void ForEach(IScoreRows rows, RowAction action, CancellationToken ct)
    {
        var atOnce = Math.Max(1, NumbersAtOnce / Math.Max(1, rows.MentorCount));
        var buffer = new int[atOnce * rows.MentorCount];
        for (var first = 0; first < rows.MenteeCount; first += atOnce)
        {
            var count = Math.Min(atOnce, rows.MenteeCount - first);
            var scores = Read(rows, first, count, buffer);
            for (var row = 0; row < count; row++)
            {
                ct.ThrowIfCancellationRequested();
                action(first + row, scores.Slice(row * rows.MentorCount, rows.MentorCount));
            }
        }
    }

    public static ReadOnlySpan<int> Read(IScoreRows rows, int first, int count, int[] buffer)
    {
        var scores = rows.Read(first, count, buffer);
        return scores.Length == (long)count * rows.MentorCount
            ? scores
            : throw new ArgumentException($"{count} rows of {rows.MentorCount} scores were asked for, {scores.Length} scores came.", nameof(rows));
    }

    /// <summary>Throws unless every score of the row is allowed.</summary>
    public static void Check(int mentee, ReadOnlySpan<int> scores, RowKernels kernels)
    {
        if (scores.IsEmpty)
        {
            return;
        }

        var (least, greatest) = kernels.Range(scores);
        if (least < ScoreMatrix.Forbidden || greatest > CandidateEdges.HighestScore)
        {
            var mentor = scores.IndexOf(least < ScoreMatrix.Forbidden ? least : greatest);
            throw new ArgumentException(
                $"The score {scores[mentor]} of mentee {mentee} and mentor {mentor} is neither from 0 to {CandidateEdges.HighestScore} nor {ScoreMatrix.Forbidden} for a forbidden pair.",
                nameof(scores));
        }
    }
}
