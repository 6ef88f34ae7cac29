using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentorPlugin;

/// <summary>Prefers a mentor who is a certain number of years ahead; each year more or less costs a tenth of the points.</summary>
[MatchingPlugin(Id = "crossmentor.plugin-id.experience-gap", SdkMajor = SdkVersion.Major)]
public sealed class ExperienceGapScorer(ExperienceGapSettings settings) : IPairScorer
{
    private const int PointsPerYear = ScoreScale.MaximumPoints / 10;

    /// <inheritdoc/>
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        var own = mentee.Whole(Features.ExperienceYears);
        var years = mentors.Wholes(Features.ExperienceYears);
        for (var index = 0; index < points.Length; index++)
        {
            points[index] = PointsFor(own, years[index]);
        }
    }

    /// <inheritdoc/>
    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        var (own, other) = (mentee.Whole(Features.ExperienceYears), mentor.Whole(Features.ExperienceYears));
        return new ScoreExplanation(PointsFor(own, other), own == Missing.Whole || other == Missing.Whole
            ? new Reason("EXPERIENCE_UNKNOWN", "The experience of one of them is not known.")
            : new Reason(
                "EXPERIENCE_GAP",
                $"The mentor is {(long)other - own} years ahead; {settings.BestYears} is best.",
                ReasonParameter.Of("years", (long)other - own),
                ReasonParameter.Of("best", settings.BestYears)));
    }

    private int PointsFor(int mentee, int mentor)
    {
        if (mentee == Missing.Whole || mentor == Missing.Whole)
        {
            return 0;
        }

        // As long, because two values at the ends of their range are further apart than an int can say.
        var missed = Math.Abs((long)mentor - mentee - settings.BestYears);
        return (int)Math.Max(0, ScoreScale.MaximumPoints - (missed * PointsPerYear));
    }
}
