using CrossMentor.Sdk.Scoring;

namespace CrossMentor.Matching.Running;

/// <summary>The score of one pair, whether it is a candidate or not.</summary>
internal static class PairScore
{
    public static int Of(PluginPanel panel, int mentee, int mentor, CancellationToken ct)
    {
        var weighted = 0L;
        for (var scorer = 0; scorer < panel.Scorers.Length; scorer++)
        {
            var seat = panel.Scorers[scorer];
            weighted += (long)panel.Weights[scorer] * PluginCall.Ask(
                seat.Plugin, () => seat.Instance.Explain(seat.Granted.Mentees[mentee], seat.Granted.Mentors[mentor]).Points, ct);
        }

        return ScoreScale.Score(weighted, panel.Weights.Sum(weight => (long)weight));
    }
}
