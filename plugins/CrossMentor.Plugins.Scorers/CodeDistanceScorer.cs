using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>What the scorers of function and sector share: a band on the distance of two codes.</summary>
public abstract class CodeDistanceScorer : IPairScorer
{
    private readonly CodeFeature feature;
    private readonly CodeDistanceSettings settings;

    private protected CodeDistanceScorer(CodeFeature feature, CodeDistanceSettings settings)
    {
        if (settings.ZeroBelow > settings.Low || settings.Low > settings.High || settings.High > settings.ZeroAbove)
        {
            throw new ArgumentException("The band must ascend: zeroBelow, low, high, zeroAbove.", nameof(settings));
        }

        this.feature = feature;
        this.settings = settings;
    }

    /// <inheritdoc/>
    public IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        => new Prepared(feature, settings, new CodeDistanceTable(snapshot.Mentors.VocabularyOf(feature), settings));

    /// <inheritdoc/>
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        => throw new InvalidOperationException("The scorer must be prepared before it is asked.");

    /// <inheritdoc/>
    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
        => throw new InvalidOperationException("The scorer must be prepared before it is asked.");

    private sealed class Prepared(CodeFeature feature, CodeDistanceSettings settings, CodeDistanceTable table) : IPairScorer
    {
        public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            var own = mentee.Code(feature);
            if (own == Missing.Code)
            {
                points.Fill(settings.PointsWhenUnknown);
                return;
            }

            Points.LookUp(mentors.Codes(feature), table.PointsFrom(own), settings.PointsWhenUnknown, points);
        }

        public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
        {
            var (own, other) = (mentee.Code(feature), mentor.Code(feature));
            var points = table.PointsOf(own, other);
            var codeName = feature.Name.ToUpperInvariant();
            if (own == Missing.Code || other == Missing.Code)
            {
                return new ScoreExplanation(points, new Reason($"{codeName}_UNKNOWN", $"The {feature.Name} of one of them is not known."));
            }

            var distance = table.DistanceOf(own, other);
            var (menteeId, mentorId) = (mentee.Id(feature)!, mentor.Id(feature)!);
            var text = own == other ? $"Both have the {feature.Name} {menteeId}" : $"The mentee has the {feature.Name} {menteeId}, the mentor {mentorId}";
            return new ScoreExplanation(points, new Reason(
                $"{codeName}_DISTANCE",
                $"{text}: a distance of {distance}; this programme looks for {settings.Low} to {settings.High}.",
                ReasonParameter.Of("mentee", menteeId),
                ReasonParameter.Of("mentor", mentorId),
                ReasonParameter.Of("distance", distance),
                ReasonParameter.Of("low", settings.Low),
                ReasonParameter.Of("high", settings.High)));
        }
    }
}
