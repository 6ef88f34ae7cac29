using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>A rule or a scorer that is prepared for a snapshot. Verdicts and points are both whole numbers here, so one set of laws serves both.</summary>
internal abstract class PairQuestions
{
    /// <summary>Asks one mentee against a block; <see cref="Outcome.Unwritten"/> stands where nothing was written.</summary>
    public abstract int[] Ask(PersonRow mentee, MentorBlock mentors, CancellationToken ct);

    /// <summary>Asks for a reason; null when the answer was null.</summary>
    public abstract (int Value, Reason? Reason)? Explain(PersonRow mentee, PersonRow mentor);
}
