using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk;

/// <summary>Says how well a mentor and a mentee fit by one criterion.</summary>
/// <remarks>
/// Stateless and deterministic: the same question has the same answer in whatever order, block size or thread it is asked. Points are whole, from 0 to
/// <see cref="ScoreScale.MaximumPoints"/>; the run weighs and adds them by the rule of <see cref="ScoreScale"/>.
/// </remarks>
public interface IPairScorer
{
    /// <summary>Called once a run before any block, for scorers that want tables computed from the whole snapshot.</summary>
    /// <param name="snapshot">Everything the scorer may know.</param>
    /// <param name="ct">Cancels the run.</param>
    /// <returns>The scorer that is asked during this run: an immutable one made for the snapshot, or this one.</returns>
    IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct) => this;

    /// <summary>Scores one mentee against a block of mentors.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentors">The mentors.</param>
    /// <param name="points">The points of each mentor, to be written in the order of the block; what is left unwritten fails the run.</param>
    /// <param name="ct">Cancels the run, or this call when it exceeds its time limit.</param>
    void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct);

    /// <summary>Says what matched in one pair. The points are those <see cref="Score"/> gives.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentor">The mentor.</param>
    ScoreExplanation Explain(PersonRow mentee, PersonRow mentor);
}
