using System.Numerics;
using System.Runtime.InteropServices;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>Asks every scorer about a block and weighs what they say, many pairs at once.</summary>
internal sealed class BlockScoring
{
    private readonly PluginPanel panel;
    private readonly long totalWeight;
    private readonly int[] points = new int[MentorBlock.MaximumCount];
    private readonly int[] weighted = new int[MentorBlock.MaximumCount];

    public BlockScoring(PluginPanel panel)
    {
        this.panel = panel;
        totalWeight = panel.Weights.Sum(weight => (long)weight);
    }

    /// <summary>Gives each pair of a block its score.</summary>
    /// <param name="mentee">The row of the mentee.</param>
    /// <param name="start">The row of the first mentor.</param>
    /// <param name="scores">Receives one score a mentor of the block, at most <see cref="MentorBlock.MaximumCount"/>.</param>
    /// <param name="ct">Handed to the scorers.</param>
    public void Score(int mentee, int start, Span<int> scores, CancellationToken ct)
    {
        var sums = weighted.AsSpan(0, scores.Length);
        var given = points.AsSpan(0, scores.Length);
        sums.Clear();
        for (var scorer = 0; scorer < panel.Scorers.Length; scorer++)
        {
            Ask(panel.Scorers[scorer], mentee, start, given, ct);
            if (!AddWeighted(given, panel.Weights[scorer], sums))
            {
                throw new PluginFaultException(
                    panel.Scorers[scorer].Plugin.Id, "PLUGIN_OUT_OF_RANGE", $"it gave points outside 0..{ScoreScale.MaximumPoints}.");
            }
        }

        ScoreScale.Scores(sums, totalWeight, scores);
    }

    /// <summary>What one scorer gives to one pair.</summary>
    public static int Ask(Seat<IPairScorer> scorer, int mentee, int mentor, CancellationToken ct)
    {
        Span<int> given = [0];
        Ask(scorer, mentee, mentor, given, ct);
        return given[0];
    }

    private static void Ask(Seat<IPairScorer> scorer, int mentee, int start, Span<int> points, CancellationToken ct)
    {
        try
        {
            scorer.Instance.Score(scorer.Granted.Mentees[mentee], scorer.Granted.Mentors.Block(start, points.Length), points, ct);
        }
        catch (Exception exception)
        {
            throw PluginCall.Translate(scorer.Plugin, exception, ct);
        }
    }

    /// <summary>Adds the weighted points to the sums, and looks at all of them on the way. That none is left out, the host has seen to.</summary>
    /// <returns>Whether all points lie where they may; if not, the sums are worth nothing.</returns>
    private static bool AddWeighted(ReadOnlySpan<int> points, int weight, Span<int> sums)
    {
        // What lies below 0 lies far above the border when it is read without a sign.
        var (most, mostOfOthers) = (Vector<uint>.Zero, Vector<uint>.Zero);
        var wideWeight = new Vector<int>(weight);
        var many = MemoryMarshal.Cast<int, Vector<int>>(points);
        var target = MemoryMarshal.Cast<int, Vector<int>>(sums);
        for (var place = 1; place < many.Length && place < target.Length; place += 2)
        {
            var (one, other) = (many[place - 1], many[place]);
            most = Vector.Max(most, Vector.AsVectorUInt32(one));
            mostOfOthers = Vector.Max(mostOfOthers, Vector.AsVectorUInt32(other));
            target[place - 1] += one * wideWeight;
            target[place] += other * wideWeight;
        }

        var isInRange = Vector.LessThanOrEqualAll(Vector.Max(most, mostOfOthers), new Vector<uint>(ScoreScale.MaximumPoints));
        for (var index = many.Length / 2 * 2 * Vector<int>.Count; index < points.Length; index++)
        {
            isInRange &= (uint)points[index] <= ScoreScale.MaximumPoints;
            sums[index] += points[index] * weight;
        }

        return isInRange;
    }
}
