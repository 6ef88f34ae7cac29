using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Tests.Specimens;

/// <summary>What the misshapen specimens share.</summary>
public abstract class PlainScorer : IPairScorer
{
    public virtual void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points.Clear();

    public virtual ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(0, new Reason("PLAIN", "Nothing to say."));
}

[MatchingPlugin(Id = "specimens.abstract", SdkMajor = 1)]
public abstract class AbstractScorer : PlainScorer;

public sealed class UnmarkedScorer : PlainScorer;

[MatchingPlugin(Id = "specimens.other-sdk", SdkMajor = 2)]
public sealed class OtherSdkScorer : PlainScorer;

[MatchingPlugin(Id = "specimens.two-constructors", SdkMajor = 1)]
public sealed class TwoConstructorsScorer : PlainScorer
{
    public TwoConstructorsScorer()
    {
    }

    public TwoConstructorsScorer(GoodSettings settings) => ArgumentNullException.ThrowIfNull(settings);
}

[MatchingPlugin(Id = "specimens.two-parameters", SdkMajor = 1)]
public sealed class TwoParametersScorer(GoodSettings settings, string second) : PlainScorer
{
    public override string ToString() => $"{settings} {second}";
}

[MatchingPlugin(Id = "specimens.not-a-plugin", SdkMajor = 1)]
public sealed class NotAPlugin;

[MatchingPlugin(Id = "specimens.throws-when-made", SdkMajor = 1)]
public sealed class ThrowsWhenMade : PlainScorer
{
    public ThrowsWhenMade() => throw new InvalidOperationException("No luck today.");
}
