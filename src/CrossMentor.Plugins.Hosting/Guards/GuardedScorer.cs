using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>A scorer whose every answer is checked: complete, in range, and the same when asked again.</summary>
internal sealed class GuardedScorer(CallGuard guard, IPairScorer scorer) : IPairScorer
{
    private readonly SampledRepeats<int> repeats = new();

    public IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        => new GuardedScorer(guard, guard.Call(nameof(Prepare), token => scorer.Prepare(snapshot, token), ct));

    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        Ask(mentee, mentors, points, ct);
        if (repeats.IsDue())
        {
            AskAgain(mentee, mentors, points, ct);
        }
    }

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        var explanation = guard.Call(nameof(Explain), (scorer, mentee, mentor), static (asked, _) => asked.scorer.Explain(asked.mentee, asked.mentor), CancellationToken.None);
        RequireInRange(explanation.Points, mentee.Row, mentor.Row);
        return explanation.Reason is null
            ? throw guard.Fault(WrongAnswer.WithoutReason())
            : explanation;
    }

    private void AskAgain(PersonRow mentee, MentorBlock mentors, ReadOnlySpan<int> points, CancellationToken ct)
    {
        if (repeats.FindContradiction(mentee, mentors, points, (row, block, repeated) => Ask(row, block, repeated, ct)) is { } contradiction)
        {
            throw guard.Fault("PLUGIN_NOT_DETERMINISTIC", contradiction);
        }
    }

    private void Ask(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        points = points[..mentors.Count];
        points.Fill(WrongAnswer.UnwrittenPoints);
        using (var deadline = guard.Begin(guard.Limits.BlockMs, ct))
        {
            try
            {
                scorer.Score(mentee, mentors, points, deadline.Token);
            }
            catch (Exception exception)
            {
                throw deadline.Translate(nameof(Score), exception);
            }

            deadline.RequireKept(nameof(Score));
        }

        if (points.IndexOfAnyExceptInRange(0, ScoreScale.MaximumPoints) is var index and >= 0)
        {
            RequireInRange(points[index], mentee.Row, mentors.Start + index);
        }
    }

    private void RequireInRange(int points, int menteeRow, int mentorRow)
    {
        if ((uint)points > ScoreScale.MaximumPoints)
        {
            throw guard.Fault(WrongAnswer.OfPoints(points, menteeRow, mentorRow));
        }
    }
}
