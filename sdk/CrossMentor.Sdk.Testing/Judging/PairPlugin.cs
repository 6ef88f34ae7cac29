using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>One object of a rule or a scorer.</summary>
internal abstract class PairPlugin
{
    /// <summary>Prepares it for a snapshot; null when it answered null.</summary>
    public abstract PairQuestions? Prepare(MatchingSnapshot snapshot, CancellationToken ct);
}
