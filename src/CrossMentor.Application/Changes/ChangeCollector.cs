using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrossMentor.Application.Changes;

/// <summary>Notices what every context stores and publishes it once it is committed; what is rolled back was never there.</summary>
/// <remarks>
/// It stands at the contexts and not in the commands, so that a new command or job cannot forget it. Statements that change rows without loading
/// them pass by it: whoever sends one publishes the change itself.
/// </remarks>
internal sealed class ChangeCollector(ChangeFeed feed) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Collected> contexts = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Store(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Store(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Publish(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Publish(eventData.Context);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Forget(eventData.Context);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    // A transaction that was only disposed is told of by nobody, but the next one of its context starts with nothing.
    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        Forget(eventData.Context);
        return result;
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Collect(DbContext db)
    {
        var collected = contexts.GetOrCreateValue(db);

        // What a save that failed was about is not about this one.
        collected.Saving.Clear();
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && StoredChange.Of(entry.Entity) is { } change)
            {
                collected.Saving.Add(change);
            }
        }
    }

    private void Store(DbContext db)
    {
        var collected = contexts.GetOrCreateValue(db);
        collected.Stored.UnionWith(collected.Saving);
        collected.Saving.Clear();
        if (db.Database.CurrentTransaction is null)
        {
            Publish(db);
        }
    }

    private void Publish(DbContext? db)
    {
        if (db is null || !contexts.TryGetValue(db, out var collected) || collected.Stored.Count == 0)
        {
            return;
        }

        StoredChange[] stored = [.. collected.Stored];
        collected.Stored.Clear();
        feed.Publish(stored);
    }

    private void Forget(DbContext? db)
    {
        if (db is not null && contexts.TryGetValue(db, out var collected))
        {
            collected.Stored.Clear();
        }
    }

    private sealed class Collected
    {
        public HashSet<StoredChange> Saving { get; } = [];

        public HashSet<StoredChange> Stored { get; } = [];
    }
}
