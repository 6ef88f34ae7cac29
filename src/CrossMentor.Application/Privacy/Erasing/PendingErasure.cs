using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Privacy.Traces;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>An erasure whose tombstone is written and whose traces are not gone yet.</summary>
public sealed class PendingErasure
{
    private readonly CrossMentorDb db;
    private readonly PersonTraces traces;

    internal PendingErasure(CrossMentorDb db, PersonTraces traces, IReadOnlyList<MatchRunId> runs, IReadOnlyList<MatchTaskId> tasks)
        => (this.db, this.traces, CancelledRuns, CancelledTasks) = (db, traces, runs, tasks);

    public IReadOnlyList<MatchRunId> CancelledRuns { get; }

    public IReadOnlyList<MatchTaskId> CancelledTasks { get; }

    /// <summary>Removes the traces. To be called in the transaction that began, after everything else was saved in it.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.Erasure);
        foreach (var rows in PersonalData.Erased)
        {
            await rows.EraseAsync(system, traces, ct);
        }
    }
}
