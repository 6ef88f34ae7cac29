using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers people who are alike, or different, in one chosen dimension. Select it once for each dimension that matters, each with a weight of its own.</summary>
[MatchingPlugin(Id = "crossmentor.scorers.dimension", SdkMajor = 1)]
public sealed class DimensionScorer(DimensionSettings settings) : IPairScorer
{
    private static readonly ImmutableDictionary<Dimension, CodeFeature> FeatureOf = new Dictionary<Dimension, CodeFeature>
    {
        [Dimension.Department] = Features.Department,
        [Dimension.Division] = Features.Division,
        [Dimension.Function] = Features.Function,
        [Dimension.Sector] = Features.Sector,
        [Dimension.Country] = Features.Country,
        [Dimension.Location] = Features.Location,
        [Dimension.Gender] = Features.Gender,
    }.ToImmutableDictionary();

    private readonly CodeFeature feature = FeatureOf[settings.Dimension];

    /// <inheritdoc/>
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        var (same, different) = settings.Prefer == Preference.Same ? (ScoreScale.MaximumPoints, 0) : (0, ScoreScale.MaximumPoints);
        Points.Compare(mentors.Codes(feature), mentee.Code(feature), same, different, settings.PointsWhenUnknown, points);
    }

    /// <inheritdoc/>
    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        var (own, other) = (mentee.Code(feature), mentor.Code(feature));
        var points = PointsFor(own, other);
        var dimension = ReasonParameter.Of("dimension", feature.Name);
        if (own == Missing.Code || other == Missing.Code)
        {
            return new ScoreExplanation(points, new Reason("DIMENSION_UNKNOWN", $"The {feature.Name} of one of them is not known.", dimension));
        }

        return new ScoreExplanation(points, own == other
            ? new Reason("DIMENSION_SAME", $"Both have the same {feature.Name}.", dimension)
            : new Reason("DIMENSION_DIFFERENT", $"They differ in {feature.Name}.", dimension));
    }

    private int PointsFor(int mentee, int mentor)
    {
        if (mentee == Missing.Code || mentor == Missing.Code)
        {
            return settings.PointsWhenUnknown;
        }

        return mentee == mentor == (settings.Prefer == Preference.Same) ? ScoreScale.MaximumPoints : 0;
    }
}
