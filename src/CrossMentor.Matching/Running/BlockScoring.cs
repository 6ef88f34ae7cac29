using System.Numerics;
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
    private readonly int[] scores = new int[MentorBlock.MaximumCount];

    public BlockScoring(PluginPanel panel)
    {
        this.panel = panel;
        totalWeight = panel.Weights.Sum(weight => (long)weight);
    }

    /// <summary>The score of each pair of the block; valid until the next call.</summary>
    public ReadOnlySpan<int> Score(int mentee, int start, int count, CancellationToken ct)
    {
        var sums = weighted.AsSpan(0, count);
        sums.Clear();
        for (var scorer = 0; scorer < panel.Scorers.Length; scorer++)
        {
            Ask(panel.Scorers[scorer], mentee, start, points.AsSpan(0, count), ct);
            AddWeighted(points.AsSpan(0, count), panel.Weights[scorer], sums);
        }

        ScoreScale.Scores(sums, totalWeight, scores.AsSpan(0, count));
        return scores.AsSpan(0, count);
    }

    private static void AddWeighted(ReadOnlySpan<int> points, int weight, Span<int> sums)
    {
        var index = 0;
        for (; index <= points.Length - Vector<int>.Count; index += Vector<int>.Count)
        {
            var sum = new Vector<int>(sums[index..]) + (new Vector<int>(points[index..]) * weight);
            sum.CopyTo(sums[index..]);
        }

        for (; index < points.Length; index++)
        {
            sums[index] += points[index] * weight;
        }
    }

    private static void Ask(Seat<IPairScorer> scorer, int mentee, int start, Span<int> points, CancellationToken ct)
    {
        points.Fill(-1);
        try
        {
            scorer.Instance.Score(scorer.Granted.Mentees[mentee], scorer.Granted.Mentors.Block(start, points.Length), points, ct);
        }
        catch (Exception exception)
        {
            throw PluginCall.Translate(scorer.Plugin, exception, ct);
        }

        if (points.ContainsAnyExceptInRange(0, ScoreScale.MaximumPoints))
        {
            throw new PluginFaultException(
                scorer.Plugin.Id, "PLUGIN_OUT_OF_RANGE", $"it left a pair without points or gave points outside 0..{ScoreScale.MaximumPoints}.");
        }
    }
}
