using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk;

/// <summary>Decides whether a mentor and a mentee may meet at all.</summary>
/// <remarks>
/// Stateless and deterministic: the same question has the same answer in whatever order, block size or thread it is asked. A pair is a candidate when no
/// rule forbids it; what the run does with UNKNOWN is the programme's policy.
/// </remarks>
public interface IEligibilityRule
{
    /// <summary>Called once a run before any block, for rules that want tables computed from the whole snapshot.</summary>
    /// <param name="snapshot">Everything the rule may know.</param>
    /// <param name="ct">Cancels the run.</param>
    /// <returns>The rule that is asked during this run: an immutable one made for the snapshot, or this one.</returns>
    IEligibilityRule Prepare(MatchingSnapshot snapshot, CancellationToken ct) => this;

    /// <summary>Judges one mentee against a block of mentors.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentors">The mentors.</param>
    /// <param name="verdicts">One verdict a mentor, to be written in the order of the block; what is left unwritten fails the run.</param>
    /// <param name="ct">Cancels the run, or this call when it exceeds its time limit.</param>
    void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct);

    /// <summary>Says why one pair was judged as it was. The verdict is the one <see cref="Judge"/> gives.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="mentor">The mentor.</param>
    RuleFinding Explain(PersonRow mentee, PersonRow mentor);
}
