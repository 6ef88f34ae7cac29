using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers mentors who have skills that the mentee has not, up to as many as one can learn from.</summary>
[MatchingPlugin(Id = "crossmentor.scorers.complementary-skills", SdkMajor = 1)]
public sealed class ComplementarySkillsScorer(ComplementarySkillsSettings settings) : IPairScorer
{
    /// <inheritdoc/>
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        var own = mentee.Bits(Features.Skills);
        if (own.IsEmpty)
        {
            points.Fill(settings.PointsWhenUnknown);
            return;
        }

        var skills = mentors.Bits(Features.Skills);
        Points.CountAdded(own, skills, points);
        Points.Shares(points, settings.Enough);
        Points.ReplaceEmpty(skills, settings.PointsWhenUnknown, points);
    }

    /// <inheritdoc/>
    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        var (own, theirs) = (mentee.Bits(Features.Skills), mentor.Bits(Features.Skills));
        if (own.IsEmpty || theirs.IsEmpty)
        {
            var whose = own.IsEmpty ? "mentee" : "mentor";
            return new ScoreExplanation(
                settings.PointsWhenUnknown,
                new Reason("SKILLS_NOT_STATED", $"The {whose} has stated no skills.", ReasonParameter.Of("whose", whose)));
        }

        var added = theirs.Except(own);
        var reason = added.Count == 0
            ? new Reason("NO_COMPLEMENTARY_SKILL", "The mentor has stated no skill that the mentee lacks.")
            : new Reason(
                "COMPLEMENTARY_SKILLS",
                $"The mentor has {added.Count} {(added.Count == 1 ? "skill" : "skills")} that the mentee lacks: {string.Join(", ", added)}.",
                ReasonParameter.Of("skills", added),
                ReasonParameter.Of("enough", settings.Enough));
        return new ScoreExplanation(PointsFor(added.Count), reason);
    }

    private int PointsFor(int added) => Points.Share(Math.Min(added, settings.Enough), settings.Enough);
}
