using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CrossMentor.Api.Tests.Cancellation;

/// <summary>
/// Makes the statements endless that read one table of one database, as a bad plan on a large database would, and says what became of them.
/// </summary>
internal sealed class EndlessStatements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    // Only a test that fails comes near it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentBag<IDisposable> subscriptions = [];
    private readonly ConcurrentDictionary<Guid, byte> chosen = [];
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string mark = $"endless {Guid.NewGuid():N}";
    private readonly TestDatabase database;
    private readonly string table;

    public EndlessStatements(TestDatabase database, string table)
    {
        (this.database, this.table) = (database, table);
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Waits until one runs; a server that lists what it runs is asked.</summary>
    public async Task RunningAsync()
    {
        await begun.Task.WaitAsync(Patience);
        await ListedAsync(1);
    }

    /// <summary>Waits until it has ended, which a server that lists what it runs has to confirm.</summary>
    /// <returns>The event with which it ended.</returns>
    public async Task<string> EndedAsync()
    {
        var how = await ended.Task.WaitAsync(Patience);
        await ListedAsync(0);
        return how;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case CommandErrorEventData or CommandEndEventData when value.Value is CommandEventData end && chosen.ContainsKey(end.CommandId):
                ended.TrySetResult(value.Key);
                break;
            case CommandEventData executing when value.Key == RelationalEventId.CommandExecuting.Name && IsMeant(executing.Command):
                chosen[executing.CommandId] = 0;

                // What a server is told with the statement stays before it. One database looks at the condition first, the other at the first of the joined tables.
                var (told, asked) = ToldScope.Parts(executing.Command.CommandText);
#pragma warning disable CA2100 // statements of our own tests
                executing.Command.CommandText = $"""
                    {told}/* {mark} */ WITH RECURSIVE numbers(n) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000000000000)
                    SELECT slow.* FROM (SELECT COUNT(*) AS n FROM numbers) AS total
                    CROSS JOIN ({asked.Trim().TrimEnd(';')}) AS slow WHERE 0 < (SELECT COUNT(*) FROM numbers)
                    """;
#pragma warning restore CA2100
                begun.TrySetResult();
                break;
        }
    }

    public void OnCompleted()
    {
        // Listeners of the process do not end before the test.
    }

    public void OnError(Exception error)
    {
        // The framework's listeners report none.
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
        {
            subscription.Dispose();
        }
    }

    private bool IsMeant(DbCommand command) => command.Connection is { } connection
        && command.CommandText.Contains($"FROM \"{table}\"", StringComparison.Ordinal)
        && database.IsReachedBy(connection);

    private async Task ListedAsync(long expected)
    {
        if (database.Provider != DatabaseProvider.PostgreSql)
        {
            return;
        }

        await using var source = NpgsqlDataSource.Create(database.AsOperator);
        using var end = new CancellationTokenSource(Patience);
        while (true)
        {
            await using var command = source.CreateCommand(
                "SELECT COUNT(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND query LIKE '%' || $1 || '%'");
            command.Parameters.Add(new NpgsqlParameter { Value = mark });
            if (await command.ExecuteScalarAsync(end.Token) is long found && found == expected)
            {
                return;
            }

            await Task.Delay(20, end.Token);
        }
    }
}
