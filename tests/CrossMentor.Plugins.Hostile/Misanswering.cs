using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hostile;

[MatchingPlugin(Id = "hostile.throws", SdkMajor = 1)]
public sealed class ThrowingScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points) => throw new InvalidOperationException("The scales are broken.");
}

[MatchingPlugin(Id = "hostile.wrong-count", SdkMajor = 1)]
public sealed class WrongCountScorer : IPairScorer
{
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points[..^1].Clear();

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(0, new Reason("HOSTILE", "No points from me."));
}

[MatchingPlugin(Id = "hostile.out-of-range", SdkMajor = 1)]
public sealed class OutOfRangeScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points) => points[^1] = unchecked((int)double.NaN) - 7;
}

[MatchingPlugin(Id = "hostile.static-state", SdkMajor = 1)]
public sealed class StaticStateScorer : HostileScorer
{
    private static int asked;

    protected override void Misbehave(Span<int> points) => points.Fill(Interlocked.Increment(ref asked) % 7);
}
