using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hostile;

/// <summary>Gives everybody no points; those derived from it misbehave on the way.</summary>
public abstract class HostileScorer : IPairScorer
{
    public virtual IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct) => this;

    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        points.Clear();
        Misbehave(points);
    }

    public virtual ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => new(0, new Reason("HOSTILE", "No points from me."));

    protected abstract void Misbehave(Span<int> points);
}
