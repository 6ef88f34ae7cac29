using CrossMentor.Persistence.PostgreSql;
using CrossMentor.Persistence.RowSecurity;
using CrossMentor.Persistence.Sqlite;
using CrossMentor.Persistence.SqlServer;
using CrossMentor.Persistence.Storage;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Persistence;

/// <summary>Makes contexts. There is no context without a scope, and the scope that nobody set sees nothing.</summary>
public sealed class CrossMentorDbFactory
{
    private readonly Func<TenantScopeHolder, CrossMentorDb> create;
    private readonly Func<TenantScopeHolder, CrossMentorDb> createForRequest;

    /// <param name="options">Which database.</param>
    /// <param name="interceptors">Further interceptors, such as one that counts statements in a test.</param>
    public CrossMentorDbFactory(DatabaseOptions options, IEnumerable<IInterceptor>? interceptors = null)
    {
        Options = options;
        IInterceptor[] all = [new TenantWriteGuard(), VersionCounter.Instance, .. interceptors ?? [], .. options.HoldsRows ? [new RowSecuritySession()] : Array.Empty<IInterceptor>()];
        create = options.Provider switch
        {
            DatabaseProvider.Sqlite => Sqlite(options.ConnectionString, all),
            DatabaseProvider.PostgreSql => PostgreSql(SessionsOf(options), all),
            DatabaseProvider.SqlServer => SqlServer(options.ConnectionString, all),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "There is no such database provider."),
        };
        createForRequest = options.Provider == DatabaseProvider.PostgreSql ? PostgreSql(SessionsOfRequests(options), all) : create;
    }

    public DatabaseOptions Options { get; }

    /// <summary>What is stored and how; the same for every scope. No database is asked.</summary>
    public IModel Model
    {
        get
        {
            using var db = Create(TenantScope.None);
            return db.Model;
        }
    }

    /// <summary>
    /// A context that follows the scope of a request as it changes. Its statements last no longer than
    /// <see cref="DatabaseOptions.StatementTimeout"/>, where the server can hold that.
    /// </summary>
    public CrossMentorDb Create(TenantScopeHolder holder) => createForRequest(holder);

    /// <summary>A context of one fixed scope, for work that takes as long as it takes.</summary>
    public CrossMentorDb Create(TenantScope scope) => create(new() { Current = scope });

    private static Func<TenantScopeHolder, CrossMentorDb> Sqlite(string connectionString, IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<SqliteCrossMentorDb>()
            .UseSqlite(connectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors([SqliteConnectionSettings.Instance, .. interceptors, SqliteCancellation.Instance])
            .Options;
        return holder => new SqliteCrossMentorDb(options, holder);
    }

    // Where a pooler may share sessions, nothing may be left in them.
    private static string SessionsOf(DatabaseOptions options) => options.RowSecurity ? AutomaticPreparation.AddTo(options.ConnectionString) : options.ConnectionString;

    private static string SessionsOfRequests(DatabaseOptions options)
    {
        var sessions = options.RowSecurity ? PlansForAnyValues.AddTo(SessionsOf(options)) : options.ConnectionString;
        return options.StatementTimeout is { } timeout ? StatementTimeLimit.AddTo(sessions, timeout) : sessions;
    }

    private static Func<TenantScopeHolder, CrossMentorDb> PostgreSql(string connectionString, IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlCrossMentorDb>()
            .UseNpgsql(connectionString)
            .AddInterceptors(interceptors)
            .Options;
        return holder => new PostgreSqlCrossMentorDb(options, holder);
    }

    private static Func<TenantScopeHolder, CrossMentorDb> SqlServer(string connectionString, IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<SqlServerCrossMentorDb>()
            .UseSqlServer(connectionString, server => server.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(interceptors)
            .Options;
        return holder => new SqlServerCrossMentorDb(options, holder);
    }
}
