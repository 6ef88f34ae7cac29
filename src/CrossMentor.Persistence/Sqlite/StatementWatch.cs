using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CrossMentor.Persistence.Sqlite;

/// <summary>Lets SQLite ask every so often, on the thread that executes a statement, whether its token is cancelled.</summary>
/// <remarks>
/// Asking is safe where <c>sqlite3_interrupt</c> from another thread is not: an interrupt that comes a moment before the statement begins is
/// lost, and one that comes a moment after its end would meet the next statement of the pooled connection. Of two readers that are
/// open on one connection only the younger is watched; the older looks at its token before each row.
/// </remarks>
internal sealed class StatementWatch : IDisposable
{
    // Some hundred microseconds of work, beside which a look does not count.
    private const int InstructionsPerLook = 10_000;

    private static readonly delegate_progress Look = state => ((StatementWatch)state).ct.IsCancellationRequested ? 1 : 0;

    private readonly sqlite3 handle;
    private readonly CancellationToken ct;

    private StatementWatch(sqlite3 handle, CancellationToken ct)
    {
        (this.handle, this.ct) = (handle, ct);
        raw.sqlite3_progress_handler(handle, InstructionsPerLook, Look, this);
    }

    /// <summary>Watches the connection of a command until it is disposed of; null if there is nothing to watch for.</summary>
    public static StatementWatch? Begin(DbCommand command, CancellationToken ct)
        => ct.CanBeCanceled && command.Connection is SqliteConnection { Handle: { } handle } ? new StatementWatch(handle, ct) : null;

    /// <summary>Takes away a watch that somebody forgot, for instance with a reader that was never closed.</summary>
    public static void Clear(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle })
        {
            raw.sqlite3_progress_handler(handle, instructions: 0, func: null, v: null);
        }
    }

    /// <summary>True if the statement ended because its token was cancelled.</summary>
    public bool HasStopped(SqliteException exception) => exception.SqliteErrorCode == raw.SQLITE_INTERRUPT && ct.IsCancellationRequested;

    public OperationCanceledException Cancelled(SqliteException exception) => new("The statement was cancelled.", exception, ct);

    public void Dispose() => raw.sqlite3_progress_handler(handle, instructions: 0, func: null, v: null);
}
