using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers mentors who offer what the mentee wants to develop: the share of the mentee's goals that the mentor offers.</summary>
[MatchingPlugin(Id = "crossmentor.scorers.development-goals", SdkMajor = 1)]
public sealed class DevelopmentGoalsScorer(UnknownPointsSettings settings) : IPairScorer
{
    /// <inheritdoc/>
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        var goals = mentee.Bits(Features.DevelopmentGoals);
        var goalCount = goals.Count;
        if (goalCount == 0)
        {
            points.Fill(settings.PointsWhenUnknown);
            return;
        }

        var offers = mentors.Bits(Features.OfferedSkills);
        Points.CountShared(goals, offers, points);
        Points.Shares(points, goalCount);
        Points.ReplaceEmpty(offers, settings.PointsWhenUnknown, points);
    }

    /// <inheritdoc/>
    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        var (goals, offer) = (mentee.Bits(Features.DevelopmentGoals), mentor.Bits(Features.OfferedSkills));
        if (goals.IsEmpty)
        {
            return new ScoreExplanation(settings.PointsWhenUnknown, new Reason("GOALS_NOT_STATED", "The mentee has stated no development goals."));
        }

        if (offer.IsEmpty)
        {
            return new ScoreExplanation(settings.PointsWhenUnknown, new Reason("OFFER_NOT_STATED", "The mentor has not stated what he or she offers."));
        }

        var matched = goals.Shared(offer);
        var missed = goals.Except(offer);
        ReasonParameter[] parameters =
        [
            ReasonParameter.Of("matched", matched),
            ReasonParameter.Of("missed", missed),
            ReasonParameter.Of("goals", goals.Count),
        ];
        var reason = matched.Count == 0
            ? new Reason("NO_GOAL_MATCHED", $"The mentor offers none of the mentee's goals: {string.Join(", ", missed)}.", parameters)
            : new Reason("GOALS_MATCHED", $"The mentor offers {matched.Count} of the mentee's {goals.Count} goals: {string.Join(", ", matched)}.", parameters);
        return new ScoreExplanation(Points.Share(matched.Count, goals.Count), reason);
    }
}
