using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Privacy.Traces;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore.Storage;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>An erasure whose tombstone is written and whose traces are not gone yet.</summary>
public sealed class PendingErasure
{
    private readonly CrossMentorDb db;
    private readonly PersonTraces traces;
    private readonly IIssuerAccounts accounts;

    internal PendingErasure(CrossMentorDb db, PersonTraces traces, IIssuerAccounts accounts, IReadOnlyList<MatchRunId> runs, IReadOnlyList<MatchTaskId> tasks)
        => (this.db, this.traces, this.accounts, CancelledRuns, CancelledTasks) = (db, traces, accounts, runs, tasks);

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

        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("An erasure is finished in the transaction that it began in.");
        foreach (var principal in traces.OwnPrincipals)
        {
            await accounts.RemoveAsync(principal.Issuer, principal.Subject, transaction.GetDbTransaction(), ct);
        }
    }
}
