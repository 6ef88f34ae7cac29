using System.Collections.Immutable;
using System.Numerics;

namespace CrossMentor.Sdk.Scoring;

/// <summary>How points and weights become the one score of a pair. Whole numbers throughout, so the result is the same on every processor.</summary>
/// <remarks>
/// <para>With points p(i) in 0..1000, weights w(i) in 0..1000 and W the sum of the weights, the score is the whole part of
/// 1000 · (w(1)·p(1) + … + w(k)·p(k)) / W, which lies in 0..1,000,000. With W = 0 it is 0.</para>
/// <para>The contribution of criterion i is the score of the first i criteria less the score of the first i-1, each divided by the same W. These
/// differences add up to the score exactly, none is negative, and each is within one of its unrounded value.</para>
/// </remarks>
public static class ScoreScale
{
    /// <summary>The most points that one criterion gives.</summary>
    public const int MaximumPoints = 1000;

    /// <summary>The largest weight.</summary>
    public const int MaximumWeight = 1000;

    /// <summary>The score of a pair that has all points by every criterion.</summary>
    public const int MaximumScore = 1_000_000;

    private const long Widening = MaximumScore / MaximumPoints;

    /// <summary>The score of a weighted sum of points.</summary>
    /// <param name="weightedPoints">The sum of weight times points.</param>
    /// <param name="totalWeight">The sum of all weights.</param>
    public static int Score(long weightedPoints, long totalWeight)
        => totalWeight == 0 ? 0 : (int)(weightedPoints * Widening / totalWeight);

    /// <summary>The scores of many pairs; each is what <see cref="Score"/> gives.</summary>
    /// <param name="weightedPoints">The sums of weight times points, none below 0.</param>
    /// <param name="totalWeight">The sum of all weights.</param>
    /// <param name="scores">Receives one score a sum.</param>
    public static void Scores(ReadOnlySpan<int> weightedPoints, long totalWeight, Span<int> scores)
    {
        if (totalWeight == 0)
        {
            scores[..weightedPoints.Length].Clear();
            return;
        }

        // The quotient of two whole numbers below 2^53 never rounds up to the next whole number, so cutting it off gives the exact whole part.
        var (total, index) = ((double)totalWeight, 0);
        for (; index <= weightedPoints.Length - Vector<int>.Count; index += Vector<int>.Count)
        {
            Vector.Widen(new Vector<int>(weightedPoints[index..]), out var low, out var high);
            var lowScores = Vector.ConvertToInt64(Vector.ConvertToDouble(low) * Widening / new Vector<double>(total));
            var highScores = Vector.ConvertToInt64(Vector.ConvertToDouble(high) * Widening / new Vector<double>(total));
            Vector.Narrow(lowScores, highScores).CopyTo(scores[index..]);
        }

        for (; index < weightedPoints.Length; index++)
        {
            scores[index] = Score(weightedPoints[index], totalWeight);
        }
    }

    /// <summary>What each criterion contributes; the amounts add up to the score exactly.</summary>
    /// <param name="points">The points by each criterion.</param>
    /// <param name="weights">The weight of each criterion.</param>
    public static ImmutableArray<int> Contributions(ReadOnlySpan<int> points, ReadOnlySpan<int> weights)
    {
        if (points.Length != weights.Length)
        {
            throw new ArgumentException("There must be one weight for the points of each criterion.", nameof(weights));
        }

        long totalWeight = 0;
        foreach (var weight in weights)
        {
            totalWeight += weight;
        }

        var amounts = ImmutableArray.CreateBuilder<int>(points.Length);
        long sum = 0;
        var scoreBefore = 0;
        for (var criterion = 0; criterion < points.Length; criterion++)
        {
            sum += (long)weights[criterion] * points[criterion];
            var score = Score(sum, totalWeight);
            amounts.Add(score - scoreBefore);
            scoreBefore = score;
        }

        return amounts.MoveToImmutable();
    }
}
