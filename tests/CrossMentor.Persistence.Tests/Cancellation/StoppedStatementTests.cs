using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CrossMentor.Persistence.Tests.Cancellation;

/// <summary>A request that ends takes its statement along, and leaves a connection that the next one can use.</summary>
public abstract class StoppedStatementTests<TDatabase>(TDatabase database) : IClassFixture<TDatabase>
    where TDatabase : TestDatabase
{
    // Only a test that fails comes near it.
    protected static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private const string Seed = """
        INSERT INTO "AuditEntries" ("Id", "At", "Issuer", "Subject", "Operation", "Outcome")
        VALUES ('0b0e6b5e-0d5c-4d0e-9d8e-2f6d0c4b7a11', '2026-01-01 00:00:00+00:00', 'issuer', 'subject', 'operation', 'DONE')
        """;

    private readonly string mark = $"endless {Guid.NewGuid():N}";

    /// <summary>An expression that is 1.</summary>
    protected abstract string One { get; }

    protected TDatabase Database => database;

    private EndlessStatement Endless => new(mark, One);

    [DatabaseFact]
    public Task A_statement_ends_before_its_first_row() =>
        EndsAsync((db, ct) => db.Database.SqlQueryRaw<long>(Endless.Count).ToListAsync(ct));

    [DatabaseFact]
    public Task A_statement_ends_between_two_rows() =>
        EndsAsync((db, ct) => db.Database.SqlQueryRaw<long>(Endless.Rows).ToListAsync(ct));

    [DatabaseFact]
    public Task A_statement_for_one_value_ends() => EndsAsync((db, ct) => db.GetService<IRawSqlCommandBuilder>()
        .Build(Endless.Count)
        .ExecuteScalarAsync(new(db.GetService<IRelationalConnection>(), null, null, db, db.GetService<IRelationalCommandDiagnosticsLogger>()), ct));

    [DatabaseFact]
    public async Task A_change_ends_and_its_transaction_is_rolled_back()
    {
        await EndsAsync(async (db, ct) =>
        {
            using var system = SystemScope.Open(db, SystemPurpose.Erasure);
            await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
            await db.Database.ExecuteSqlRawAsync(Seed, CancellationToken.None);
            await db.Database.ExecuteSqlRawAsync(Endless.Deletion, ct);
        });

        await using var after = database.PastPolicies.Create(new TenantScopeHolder());
        Assert.Equal([0], await after.Database.SqlQueryRaw<long>("SELECT COUNT(*) AS \"Value\" FROM \"AuditEntries\"").ToListAsync());
    }

    /// <summary>Waits until the database itself says that the statement runs.</summary>
    protected abstract Task UntilItRunsAsync(CrossMentorDb db, string marked);

    /// <summary>Waits until the database itself says that the statement does not run any more.</summary>
    protected abstract Task UntilItHasEndedAsync(string marked);

    private async Task EndsAsync(Func<CrossMentorDb, CancellationToken, Task> execute)
    {
        using var request = new CancellationTokenSource();
        await using var db = database.Factory.Create(new TenantScopeHolder());
        await db.Database.OpenConnectionAsync();
        var running = UntilItRunsAsync(db, mark);
        var statement = Task.Run(() => execute(db, request.Token));
        Assert.Same(running, await Task.WhenAny(running, statement).WaitAsync(Patience));
        await running;

        await request.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => statement.WaitAsync(Patience));
        await UntilItHasEndedAsync(mark).WaitAsync(Patience);
        Assert.Equal([100_000], await db.Database.SqlQueryRaw<long>(
            "WITH RECURSIVE numbers(n) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000) SELECT COUNT(*) AS \"Value\" FROM numbers").ToListAsync());
    }
}
