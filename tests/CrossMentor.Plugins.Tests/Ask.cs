using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Tests;

/// <summary>Asks a plugin the way a run does, and holds it to giving one answer whether it is asked for a block or for reasons.</summary>
internal static class Ask
{
    public static RuleFinding Rule(IEligibilityRule rule, Person mentee, Person mentor) => Rule(rule, SnapshotOf.Pair(mentee, mentor));

    public static RuleFinding Rule(IEligibilityRule rule, MatchingSnapshot snapshot, int mentee = 0, int mentor = 0)
    {
        var prepared = rule.Prepare(snapshot, CancellationToken.None);
        var verdicts = new Verdict[snapshot.Mentors.Count];
        prepared.Judge(snapshot.Mentees[mentee], snapshot.Mentors.Block(0, verdicts.Length), verdicts, CancellationToken.None);
        var finding = prepared.Explain(snapshot.Mentees[mentee], snapshot.Mentors[mentor]);
        Assert.Equal(verdicts[mentor], finding.Verdict);
        Assert.NotEmpty(finding.Reason.Text);
        return finding;
    }

    public static ScoreExplanation Scorer(IPairScorer scorer, Person mentee, Person mentor) => Scorer(scorer, SnapshotOf.Pair(mentee, mentor));

    public static ScoreExplanation Scorer(IPairScorer scorer, MatchingSnapshot snapshot, int mentee = 0, int mentor = 0)
    {
        var prepared = scorer.Prepare(snapshot, CancellationToken.None);
        var points = new int[snapshot.Mentors.Count];
        prepared.Score(snapshot.Mentees[mentee], snapshot.Mentors.Block(0, points.Length), points, CancellationToken.None);
        var explanation = prepared.Explain(snapshot.Mentees[mentee], snapshot.Mentors[mentor]);
        Assert.Equal(points[mentor], explanation.Points);
        Assert.InRange(explanation.Points, 0, ScoreScale.MaximumPoints);
        Assert.NotEmpty(explanation.Reason.Text);
        return explanation;
    }
}
