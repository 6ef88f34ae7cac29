using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tests.Cancellation;

public sealed class EmptySqlite : SqliteDatabaseBase;

public sealed class SqliteStoppedStatementTests(EmptySqlite database) : StoppedStatementTests<EmptySqlite>(database)
{
    private const string Long = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000) SELECT COUNT(*) FROM numbers";

    protected override string One => "mark()";

    [Fact]
    public async Task A_token_that_is_cancelled_after_its_statement_meets_no_other()
    {
        using var request = new CancellationTokenSource();
        await using var db = Database.Factory.Create(TenantScope.None);
        await db.Database.OpenConnectionAsync();
        Assert.Equal([1], await db.Database.SqlQueryRaw<long>("SELECT 1 AS \"Value\"").ToListAsync(request.Token));

        await request.CancelAsync();

        // A statement of the library's own, on the same connection and long enough to be looked at often.
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Long;
        Assert.Equal(100_000L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_reader_that_nobody_closed_leaves_no_watch_on_a_pooled_connection()
    {
        using var request = new CancellationTokenSource();
        await using (var db = Database.Factory.Create(TenantScope.None))
        {
            await db.Database.OpenConnectionAsync();
            var rows = db.Database.SqlQueryRaw<long>("SELECT 1 AS \"Value\" UNION ALL SELECT 2").AsAsyncEnumerable().GetAsyncEnumerator(request.Token);
            Assert.True(await rows.MoveNextAsync());
        }

        await request.CancelAsync();

        await using var next = Database.Factory.Create(TenantScope.None);
        await next.Database.OpenConnectionAsync();
        await using var command = next.Database.GetDbConnection().CreateCommand();
        command.CommandText = Long;
        Assert.Equal(100_000L, await command.ExecuteScalarAsync());
    }

    // The statement calls it, from inside the database.
    protected override Task UntilItRunsAsync(CrossMentorDb db, string marked)
    {
        var runs = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        ((SqliteConnection)db.Database.GetDbConnection()).CreateFunction("mark", () =>
        {
            runs.TrySetResult();
            return 1;
        });
        return runs.Task;
    }

    // What was awaited has run on the thread that awaited it: it has ended with it.
    protected override Task UntilItHasEndedAsync(string marked) => Task.CompletedTask;
}
