using System.Linq.Expressions;
using CrossMentor.Identity.Storage.PostgreSql;
using CrossMentor.Identity.Storage.Sqlite;
using CrossMentor.Identity.Storage.SqlServer;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Storage;

/// <summary>Makes contexts of the issuer's database.</summary>
internal sealed class IssuerDbFactory
{
    private readonly Func<IssuerDb> create;

    public IssuerDbFactory(IssuerDatabase database)
    {
        Database = database;
        create = database.Provider switch
        {
            IssuerDatabaseProvider.Sqlite => Sqlite(database.ConnectionString),
            IssuerDatabaseProvider.PostgreSql => PostgreSql(database.ConnectionString),
            IssuerDatabaseProvider.SqlServer => SqlServer(database.ConnectionString),
            _ => throw new ArgumentOutOfRangeException(nameof(database), database.Provider, "There is no such database provider."),
        };
    }

    public IssuerDatabase Database { get; }

    public IssuerDb Create() => create();

    /// <summary>Stores a row under a key that only it has; says whether nobody had stored it before.</summary>
    /// <param name="row">What to store.</param>
    /// <param name="isThere">Finds it by its key.</param>
    /// <param name="ct">Ends the attempt.</param>
    public async Task<bool> TryInsertAsync<T>(T row, Expression<Func<T, bool>> isThere, CancellationToken ct)
        where T : class
    {
        await using var db = Create();
        db.Add(row);
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Somebody else was first, or this is no such case and has to be known.
            await using var other = Create();
            if (!await other.Set<T>().AnyAsync(isThere, ct))
            {
                throw;
            }

            return false;
        }
    }

    private static Func<IssuerDb> Sqlite(string connectionString)
    {
        var withReferences = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString();
        var options = new DbContextOptionsBuilder<SqliteIssuerDb>()
            .UseSqlite(withReferences, sqlite => sqlite.MigrationsHistoryTable(IssuerDb.MigrationsHistory))
            .Options;
        return () => new SqliteIssuerDb(options);
    }

    private static Func<IssuerDb> PostgreSql(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlIssuerDb>()
            .UseNpgsql(connectionString, server => server.MigrationsHistoryTable(IssuerDb.MigrationsHistory))
            .Options;
        return () => new PostgreSqlIssuerDb(options);
    }

    private static Func<IssuerDb> SqlServer(string connectionString)
    {
        var options = new DbContextOptionsBuilder<SqlServerIssuerDb>()
            .UseSqlServer(connectionString, server => server.MigrationsHistoryTable(IssuerDb.MigrationsHistory))
            .Options;
        return () => new SqlServerIssuerDb(options);
    }
}
