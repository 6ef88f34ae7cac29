using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers a useful distance in seniority: all points inside a band, falling to none outside it.</summary>
/// <remarks>In a traditional programme the mentor is expected to be ahead, in reverse mentoring the mentee.</remarks>
[MatchingPlugin(Id = "crossmentor.scorers.seniority-gap", SdkMajor = 1)]
public sealed class SeniorityGapScorer : IPairScorer
{
    private readonly SeniorityGapSettings settings;
    private readonly WholeFeature feature;
    private readonly PointsBand band;
    private readonly bool isReverse;

    /// <summary>Creates the scorer with its settings.</summary>
    public SeniorityGapScorer(SeniorityGapSettings settings)
        : this(settings, isReverse: false)
    {
    }

    private SeniorityGapScorer(SeniorityGapSettings settings, bool isReverse)
    {
        this.settings = settings;
        this.isReverse = isReverse;
        band = new PointsBand(settings.ZeroBelow, settings.Low, settings.High, settings.ZeroAbove);
        feature = settings.Measure == SeniorityMeasure.Grade ? Features.Grade : Features.ExperienceYears;
    }

    /// <inheritdoc/>
    public IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        => new SeniorityGapScorer(settings, snapshot.Orientation == Orientation.Reverse);

    /// <inheritdoc/>
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        // Whoever is ahead, the mentors' values are what varies in a block.
        Points.Differences(
            mentors.Wholes(feature), mentee.Whole(feature), isReverse ? band.Mirrored() : band, settings.PointsWhenUnknown, points);
    }

    /// <inheritdoc/>
    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        var (own, other) = (mentee.Whole(feature), mentor.Whole(feature));
        var points = PointsFor(own, other);
        if (own == Missing.Whole || other == Missing.Whole)
        {
            return new ScoreExplanation(points, new Reason("SENIORITY_UNKNOWN", "The seniority of one of them is not known."));
        }

        var gap = Gap(own, other);
        var unit = settings.Measure == SeniorityMeasure.Grade ? "grades" : "years";
        var (ahead, behind) = isReverse ? ("mentee", "mentor") : ("mentor", "mentee");
        var text = gap < 0
            ? $"The {ahead} is {-gap} {unit} behind the {behind}"
            : $"The {ahead} is {gap} {unit} ahead of the {behind}";
        return new ScoreExplanation(points, new Reason(
            "SENIORITY_GAP",
            $"{text}; this programme looks for {settings.Low} to {settings.High}.",
            ReasonParameter.Of("gap", gap),
            ReasonParameter.Of("unit", unit),
            ReasonParameter.Of("ahead", ahead),
            ReasonParameter.Of("low", settings.Low),
            ReasonParameter.Of("high", settings.High)));
    }

    private int PointsFor(int mentee, int mentor)
        => mentee == Missing.Whole || mentor == Missing.Whole
            ? settings.PointsWhenUnknown
            : band.PointsFor(Gap(mentee, mentor));

    // Values at the ends of their range are further apart than an int can say; whoever is far ahead must not come out as far behind.
    private int Gap(int mentee, int mentor)
        => (int)Math.Clamp(isReverse ? (long)mentee - mentor : (long)mentor - mentee, -int.MaxValue, int.MaxValue);
}
