using System.Data.Common;
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
        : this(database, Of(database, joined: null))
    {
    }

    private IssuerDbFactory(IssuerDatabase database, Func<IssuerDb> create) => (Database, this.create) = (database, create);

    public IssuerDatabase Database { get; }

    public IssuerDb Create() => create();

    /// <summary>Makes contexts that take part in a transaction of somebody else, on the connection of that.</summary>
    public IssuerDbFactory Within(DbTransaction transaction)
    {
        var connection = transaction.Connection ?? throw new ArgumentException("The transaction has ended.", nameof(transaction));
        var createOn = Of(Database, connection);
        return new(Database, () =>
        {
            var db = createOn();
            db.Database.UseTransaction(transaction);
            return db;
        });
    }

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

    /// <param name="database">Where it is.</param>
    /// <param name="joined">The connection to use, or nothing for connections of its own.</param>
    private static Func<IssuerDb> Of(IssuerDatabase database, DbConnection? joined) => database.Provider switch
    {
        IssuerDatabaseProvider.Sqlite => Sqlite(database.ConnectionString, joined),
        IssuerDatabaseProvider.PostgreSql => PostgreSql(database.ConnectionString, joined),
        IssuerDatabaseProvider.SqlServer => SqlServer(database.ConnectionString, joined),
        _ => throw new ArgumentOutOfRangeException(nameof(database), database.Provider, "There is no such database provider."),
    };

    private static Func<IssuerDb> Sqlite(string connectionString, DbConnection? joined)
    {
        var builder = new DbContextOptionsBuilder<SqliteIssuerDb>();
        var withReferences = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ToString();
        var options = joined is null
            ? builder.UseSqlite(withReferences, sqlite => sqlite.MigrationsHistoryTable(IssuerDb.MigrationsHistory)).Options
            : builder.UseSqlite(joined).Options;
        return () => new SqliteIssuerDb(options);
    }

    private static Func<IssuerDb> PostgreSql(string connectionString, DbConnection? joined)
    {
        var builder = new DbContextOptionsBuilder<PostgreSqlIssuerDb>();
        var options = joined is null
            ? builder.UseNpgsql(connectionString, server => server.MigrationsHistoryTable(IssuerDb.MigrationsHistory)).Options
            : builder.UseNpgsql(joined).Options;
        return () => new PostgreSqlIssuerDb(options);
    }

    private static Func<IssuerDb> SqlServer(string connectionString, DbConnection? joined)
    {
        var builder = new DbContextOptionsBuilder<SqlServerIssuerDb>();
        var options = joined is null
            ? builder.UseSqlServer(connectionString, server => server.MigrationsHistoryTable(IssuerDb.MigrationsHistory)).Options
            : builder.UseSqlServer(joined).Options;
        return () => new SqlServerIssuerDb(options);
    }
}
