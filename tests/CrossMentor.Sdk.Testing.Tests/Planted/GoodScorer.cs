using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>A scorer that keeps every law; the planted faults change one thing about it.</summary>
internal class GoodScorer : IPairScorer
{
    public virtual IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct) => this;

    public virtual void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        for (var index = 0; index < points.Length; index++)
        {
            points[index] = PointsOf(mentee, mentors[index]);
        }
    }

    public virtual ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
        => new(PointsOf(mentee, mentor), new Reason("GRADE_GAP", "The mentor is some grades ahead of the mentee."));

    protected virtual int PointsOf(PersonRow mentee, PersonRow mentor)
    {
        var (junior, senior) = (mentee.Whole(Features.Grade), mentor.Whole(Features.Grade));
        return junior == Missing.Whole || senior == Missing.Whole ? 0 : (int)Math.Clamp((long)senior - junior, 0, 10) * 100;
    }
}
