using System.Data.Common;
using System.Runtime.CompilerServices;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Tells PostgreSQL with a statement for whom it asks, unless the session knows it already.</summary>
/// <remarks>
/// The setting holds for the session, because most statements run in no transaction of ours. It is told anew whenever a connection is opened, so that a
/// pool never hands it on, and after every rollback and failure, which take it back. A pooler that shares sessions between statements must not stand between.
/// </remarks>
internal sealed class RowSecuritySession : DbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbConnection, Told> sessions = [];
    private readonly Reaches reaches = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Tell(command, eventData);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, eventData, cancellationToken);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Tell(command, eventData);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, eventData, cancellationToken);
        return result;
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Tell(command, eventData);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, eventData, cancellationToken);
        return result;
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Forget(command.Connection);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(command.Connection);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => Forget(command.Connection);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(command.Connection);
        return Task.CompletedTask;
    }

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Forget(connection);

    public Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(connection);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => ForgetAll(eventData);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ForgetAll(eventData);
        return Task.CompletedTask;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => ForgetAll(eventData);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        ForgetAll(eventData);
        return Task.CompletedTask;
    }

    public void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => ForgetAll(eventData);

    public Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        ForgetAll(eventData);
        return Task.CompletedTask;
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        ForgetReach(eventData);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        ForgetReach(eventData);
        return ValueTask.FromResult(result);
    }

    private void Tell(DbCommand command, CommandEventData eventData)
    {
        if (!IsAbout(eventData, out var db))
        {
            return;
        }

        var told = sessions.GetOrCreateValue(command.Connection!);
        var reach = reaches.Of(db);
        if (reach.Missing(command.CommandText) is { Count: > 0 } sets)
        {
            told.Forget();
            using var lookUp = reach.LookUp(command.Connection!, sets);
            using var reader = lookUp.ExecuteReader();
            foreach (var set in sets)
            {
                reader.Read();
                reach.Keep(set, reader);
                reader.NextResult();
            }
        }

        if (NewsFor(told, db, eventData.CommandSource, reach, command) is { } separate)
        {
            using (separate)
            {
                try
                {
                    separate.ExecuteNonQuery();
                }
                catch
                {
                    told.Forget();
                    throw;
                }
            }
        }
    }

    private async Task TellAsync(DbCommand command, CommandEventData eventData, CancellationToken ct)
    {
        if (!IsAbout(eventData, out var db))
        {
            return;
        }

        var told = sessions.GetOrCreateValue(command.Connection!);
        var reach = reaches.Of(db);
        if (reach.Missing(command.CommandText) is { Count: > 0 } sets)
        {
            told.Forget();
            await using var lookUp = reach.LookUp(command.Connection!, sets);
            await using var reader = await lookUp.ExecuteReaderAsync(ct);
            foreach (var set in sets)
            {
                await reader.ReadAsync(ct);
                reach.Keep(set, reader);
                await reader.NextResultAsync(ct);
            }
        }

        if (NewsFor(told, db, eventData.CommandSource, reach, command) is { } separate)
        {
            await using (separate)
            {
                try
                {
                    await separate.ExecuteNonQueryAsync(ct);
                }
                catch
                {
                    told.Forget();
                    throw;
                }
            }
        }
    }

    // Statements of EF Core's own bookkeeping reach no table of tenants; some of them cannot share their message with another.
    private static bool IsAbout(CommandEventData eventData, out CrossMentorDb db)
    {
        db = (CrossMentorDb)eventData.Context!;
        return eventData.CommandSource is not (CommandSource.Migrations or CommandSource.Unknown);
    }

    // A query takes the news along. What is saved comes back statement by statement, and is not to find one more among them.
    private static DbCommand? NewsFor(Told told, CrossMentorDb db, CommandSource source, Reach reach, DbCommand command)
    {
        var isSaving = source == CommandSource.SaveChanges;
        IReadOnlyList<Guid> created = isSaving ? ScopeSettings.CreatedBy(db) : [];
        var isNew = told.Begin(new(reach, db.OpenSystemScope, string.Join(',', created)));
        var names = told.Add(PostgreSqlRowSecurity.Of(db.Model).SettingsFor(command.CommandText));
        var settings = ScopeSettings.Of(db, created, reach).Of(names);
        if (!isNew && settings.Count == 0)
        {
            return null;
        }

        if (isSaving)
        {
            return ScopeTelling.Command(command.Connection!, isNew, settings);
        }

        ScopeTelling.Precede(command, isNew, settings);
        return null;
    }

    // An ended transaction no longer knows its connection; the context does.
    private void ForgetAll(DbContextEventData eventData)
    {
        ForgetReach(eventData);
        Forget(eventData.Context?.Database.GetDbConnection());
    }

    private void ForgetReach(DbContextEventData eventData)
    {
        if (eventData.Context is CrossMentorDb db)
        {
            reaches.Forget(db);
        }
    }

    private void Forget(DbConnection? connection)
    {
        if (connection is not null)
        {
            sessions.Remove(connection);
        }
    }

    /// <summary>For whom a session asks: whoever sees the same under it.</summary>
    private sealed record Asker(Reach Reach, SystemScope? Purpose, string Created);

    /// <summary>What a session was told.</summary>
    private sealed class Told
    {
        private readonly HashSet<string> names = new(StringComparer.Ordinal);
        private Asker? asker;

        /// <summary>Says whether somebody else asks than the session knows of.</summary>
        public bool Begin(Asker now)
        {
            if (asker == now)
            {
                return false;
            }

            Forget();
            asker = now;
            return true;
        }

        /// <summary>The settings that the session does not know yet.</summary>
        public IReadOnlyCollection<string> Add(IReadOnlyList<string> settings) => [.. settings.Where(names.Add)];

        public void Forget()
        {
            asker = null;
            names.Clear();
        }
    }
}
