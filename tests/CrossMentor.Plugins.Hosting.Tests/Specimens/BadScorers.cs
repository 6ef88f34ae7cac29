using System.Diagnostics;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Tests.Specimens;

[MatchingPlugin(Id = "specimens.throws", SdkMajor = 1)]
public sealed class ThrowingScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        => throw new InvalidOperationException("The scales are broken.");
}

[MatchingPlugin(Id = "specimens.throws-when-prepared", SdkMajor = 1)]
public sealed class ThrowsWhenPrepared : PlainScorer, IPairScorer
{
    IPairScorer IPairScorer.Prepare(MatchingSnapshot snapshot, CancellationToken ct) => throw new InvalidOperationException("Not ready.");
}

[MatchingPlugin(Id = "specimens.too-high", SdkMajor = 1)]
public sealed class TooHighScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        => points.Fill(ScoreScale.MaximumPoints + 1);
}

[MatchingPlugin(Id = "specimens.too-low", SdkMajor = 1)]
public sealed class TooLowScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points.Fill(-1);
}

[MatchingPlugin(Id = "specimens.too-few", SdkMajor = 1)]
public sealed class TooFewScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points[..^1].Clear();
}

/// <summary>Remembers how often it was asked, as no plugin may.</summary>
[MatchingPlugin(Id = "specimens.counts", SdkMajor = 1)]
public sealed class CountingScorer : PlainScorer
{
    private int asked;

    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points.Fill(++asked % 7);
}

/// <summary>Gives points by the place in the block instead of by the pair.</summary>
[MatchingPlugin(Id = "specimens.by-place", SdkMajor = 1)]
public sealed class ByPlaceScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        for (var index = 0; index < points.Length; index++)
        {
            points[index] = index;
        }
    }
}

/// <summary>Says one thing and explains another.</summary>
[MatchingPlugin(Id = "specimens.two-tongues", SdkMajor = 1)]
public sealed class TwoTonguesScorer : PlainScorer
{
    public override ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(10, new Reason("TONGUE", "Something else."));
}

/// <summary>Waits until it is told to stop.</summary>
[MatchingPlugin(Id = "specimens.waits", SdkMajor = 1)]
public sealed class WaitingScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        ct.WaitHandle.WaitOne();
        ct.ThrowIfCancellationRequested();
    }
}

/// <summary>Takes its time and does not listen.</summary>
[MatchingPlugin(Id = "specimens.deaf", SdkMajor = 1)]
public sealed class DeafScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        points.Clear();
        var started = Stopwatch.GetTimestamp();
        SpinWait.SpinUntil(() => Stopwatch.GetElapsedTime(started).TotalMilliseconds > 60);
    }
}

[MatchingPlugin(Id = "specimens.curious", SdkMajor = 1)]
public sealed class CuriousScorer : PlainScorer
{
    public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        => points.Fill(mentee.Code(Features.Gender) == Missing.Code ? 0 : 1);
}

[MatchingPlugin(Id = "specimens.speechless", SdkMajor = 1)]
public sealed class SpeechlessScorer : PlainScorer
{
    public override ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => null!;
}
