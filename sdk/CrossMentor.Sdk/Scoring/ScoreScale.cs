using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

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

    // Up to here no weighted sum leaves 32 bits.
    private const int WidestTotal = int.MaxValue / MaximumPoints;

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

        var index = 0;
        if (totalWeight <= WidestTotal)
        {
            // Single precision tells a score to within one; the remainder, which is small and so right whatever its terms have lost, says which of the three it is.
            var (total, most) = (new Vector<int>((int)totalWeight), new Vector<int>((int)totalWeight * MaximumPoints));
            var share = new Vector<float>((float)Widening / totalWeight);
            var many = MemoryMarshal.Cast<int, Vector<int>>(weightedPoints);
            var target = MemoryMarshal.Cast<int, Vector<int>>(scores);
            var place = 0;
            for (; place < many.Length && place < target.Length && Vector.LessThanOrEqualAll(many[place], most); place++)
            {
                var score = Vector.ConvertToInt32Native(Vector.ConvertToSingle(many[place]) * share);
                var remainder = (many[place] * (int)Widening) - (score * total);

                // A comparison that holds is -1 in whole numbers.
                target[place] = score + Vector.LessThan(remainder, Vector<int>.Zero) - Vector.GreaterThanOrEqual(remainder, total);
            }

            index = place * Vector<int>.Count;
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
