using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Tests.Guide;

// docs/plugins.md shows the lines between the markers; a test compares them.
// <guide>
/// <summary>Prefers a mentor from another sector: fresh eyes on the mentee's questions.</summary>
[MatchingPlugin(Id = "example.fresh-eyes", SdkMajor = 1)]
public sealed class FreshEyesScorer : IPairScorer
{
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        var own = mentee.Code(Features.Sector);
        var sectors = mentors.Codes(Features.Sector);
        for (var index = 0; index < points.Length; index++)
        {
            points[index] = PointsFor(own, sectors[index]);
        }
    }

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(
        PointsFor(mentee.Code(Features.Sector), mentor.Code(Features.Sector)),
        new Reason("FRESH_EYES", $"The mentor works in {mentor.Id(Features.Sector)}, the mentee in {mentee.Id(Features.Sector)}."));

    private static int PointsFor(int mentee, int mentor) =>
        mentee == Missing.Code || mentor == Missing.Code || mentee == mentor ? 0 : ScoreScale.MaximumPoints;
}
// </guide>
