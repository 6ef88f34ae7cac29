using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Host.Tests.Plugins;

/// <summary>Gives nobody a point: something that can be installed.</summary>
[MatchingPlugin(Id = "specimens.pointless", SdkMajor = 1)]
public sealed class PointlessScorer : IPairScorer
{
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct) => points.Clear();

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(0, new Reason("POINTLESS", "Nobody gets a point."));
}
