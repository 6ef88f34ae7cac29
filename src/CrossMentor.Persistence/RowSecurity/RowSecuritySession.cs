using System.Data.Common;
using System.Runtime.CompilerServices;
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
    private readonly ReachReader reaches = new();

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
        if (reaches.Known(db) is not { } reach)
        {
            told.Text = null;
            using var telling = ReachReader.Tell(db, command.Connection!);
            telling.ExecuteNonQuery();
            using var lookUp = ReachReader.LookUp(db, command.Connection!);
            lookUp.Prepare();
            using (var reader = lookUp.ExecuteReader())
            {
                reader.Read();
                reach = reaches.Keep(db, reader);
            }
        }

        if (NewsFor(told, db, eventData.CommandSource, reach, command) is { } separate)
        {
            using (separate)
            {
                separate.ExecuteNonQuery();
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
        if (reaches.Known(db) is not { } reach)
        {
            told.Text = null;
            await using var telling = ReachReader.Tell(db, command.Connection!);
            await telling.ExecuteNonQueryAsync(ct);
            await using var lookUp = ReachReader.LookUp(db, command.Connection!);
            await lookUp.PrepareAsync(ct);
            await using var reader = await lookUp.ExecuteReaderAsync(ct);
            await reader.ReadAsync(ct);
            reach = reaches.Keep(db, reader);
        }

        if (NewsFor(told, db, eventData.CommandSource, reach, command) is { } separate)
        {
            await using (separate)
            {
                await separate.ExecuteNonQueryAsync(ct);
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
    private static DbCommand? NewsFor(Told told, CrossMentorDb db, CommandSource source, IReadOnlyDictionary<string, string> reach, DbCommand command)
    {
        var text = ScopeText.Of(db, source == CommandSource.SaveChanges, reach);
        if (told.Text == text)
        {
            return null;
        }

        told.Text = text;
        var statement = ScopeText.Statement(text);
        if (source != CommandSource.SaveChanges)
        {
            command.CommandText = $"{statement};\n{command.CommandText}";
            return null;
        }

        return ScopeText.Command(command.Connection!, statement);
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

    private sealed class Told
    {
        public string? Text { get; set; }
    }
}
