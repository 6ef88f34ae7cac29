using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrossMentor.Persistence.Sqlite;

/// <summary>Ends a statement of SQLite when the token of its command is cancelled, while it runs and while its rows are read.</summary>
/// <remarks>
/// The client library looks at tokens between statements only, so that a long one would hold its thread to the end. Commands are therefore
/// executed here, under a watch. It must be the last interceptor: what the others change of a command has to be in it by then. Commands
/// without a token are left to the library.
/// </remarks>
internal sealed class SqliteCancellation : DbCommandInterceptor
{
    public static SqliteCancellation Instance { get; } = new();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (result.HasResult || StatementWatch.Begin(command, cancellationToken) is not { } watch)
        {
            return result;
        }

        DbDataReader? reader = null;
        try
        {
            reader = new WatchedReader(await command.ExecuteReaderAsync(cancellationToken), watch);
            return InterceptionResult<DbDataReader>.SuppressWithResult(reader);
        }
        catch (SqliteException exception) when (watch.HasStopped(exception))
        {
            throw watch.Cancelled(exception);
        }
        finally
        {
            if (reader is null)
            {
                watch.Dispose();
            }
        }
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ExecuteAsync(command, result, () => command.ExecuteNonQueryAsync(cancellationToken), cancellationToken);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ExecuteAsync(command, result, () => command.ExecuteScalarAsync(cancellationToken)!, cancellationToken);

    private static async ValueTask<InterceptionResult<T>> ExecuteAsync<T>(
        DbCommand command, InterceptionResult<T> result, Func<Task<T>> execute, CancellationToken ct)
    {
        if (result.HasResult)
        {
            return result;
        }

        using var watch = StatementWatch.Begin(command, ct);
        try
        {
            return watch is null ? result : InterceptionResult<T>.SuppressWithResult(await execute());
        }
        catch (SqliteException exception) when (watch?.HasStopped(exception) == true)
        {
            throw watch.Cancelled(exception);
        }
    }
}
