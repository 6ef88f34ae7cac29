using System.Numerics;
using System.Runtime.InteropServices;
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

        if (Most(points) > ScoreScale.MaximumPoints)
        {
            var index = points.IndexOfAnyExceptInRange(0, ScoreScale.MaximumPoints);
            RequireInRange(points[index], mentee.Row, mentors.Start + index);
        }
    }

    /// <summary>The most points of a block, read without a sign: what lies below 0 lies far above everything that may be. Two lanes at a time, as each waits for its last.</summary>
    private static uint Most(ReadOnlySpan<int> points)
    {
        var (one, other) = (Vector<uint>.Zero, Vector<uint>.Zero);
        var many = MemoryMarshal.Cast<int, Vector<uint>>(points);
        for (var place = 1; place < many.Length; place += 2)
        {
            one = Vector.Max(one, many[place - 1]);
            other = Vector.Max(other, many[place]);
        }

        one = Vector.Max(one, other);
        var most = 0u;
        for (var lane = 0; lane < Vector<uint>.Count; lane++)
        {
            most = Math.Max(most, one[lane]);
        }

        for (var index = many.Length / 2 * 2 * Vector<uint>.Count; index < points.Length; index++)
        {
            most = Math.Max(most, (uint)points[index]);
        }

        return most;
    }

    private void RequireInRange(int points, int menteeRow, int mentorRow)
    {
        if ((uint)points > ScoreScale.MaximumPoints)
        {
            throw guard.Fault(WrongAnswer.OfPoints(points, menteeRow, mentorRow));
        }
    }
}
