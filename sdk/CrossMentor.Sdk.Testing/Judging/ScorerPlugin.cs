using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>A scorer, asked in whole numbers.</summary>
internal sealed class ScorerPlugin(IPairScorer scorer) : PairPlugin
{
    public override PairQuestions? Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        => scorer.Prepare(snapshot, ct) is { } prepared ? new Prepared(prepared) : null;

    private sealed class Prepared(IPairScorer scorer) : PairQuestions
    {
        public override int[] Ask(PersonRow mentee, MentorBlock mentors, CancellationToken ct)
        {
            var points = new int[mentors.Count];
            Array.Fill(points, Outcome.Unwritten);
            scorer.Score(mentee, mentors, points, ct);
            return points;
        }

        public override (int Value, Reason? Reason)? Explain(PersonRow mentee, PersonRow mentor)
            => scorer.Explain(mentee, mentor) is { } explanation ? (explanation.Points, explanation.Reason) : null;
    }
}
