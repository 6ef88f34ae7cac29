using CrossMentor.Host.Configuration;
using CrossMentor.Identity.Storage;
using CrossMentor.Persistence;

namespace CrossMentor.Host.Composition;

/// <summary>The database that this server keeps its data in.</summary>
internal static class DatabaseServices
{
    // So much longer than a request may last does a statement of it: the request ends first, and takes its statement along.
    private const int GraceSeconds = 5;

    public static IServiceCollection AddDatabase(this IServiceCollection services, CrossMentorOptions options)
        => services.AddCrossMentorPersistence(OfRequests(options));

    /// <summary>The database as requests use it.</summary>
    public static DatabaseOptions OfRequests(CrossMentorOptions options)
        => ConnectionOf(options.Database) with { StatementTimeout = StatementTimeoutOf(options) };

    /// <summary>The database without a limit for statements: for verbs, which take as long as they take.</summary>
    public static DatabaseOptions ConnectionOf(DatabaseConnectionOptions options) => new(options.Provider, options.ConnectionString) { RowSecurity = options.RowSecurity };

    /// <summary>Where the embedded issuer keeps what it knows: the same database, in tables of its own.</summary>
    public static IssuerDatabase IssuerOf(DatabaseConnectionOptions options) => new(
        options.Provider switch
        {
            DatabaseProvider.Sqlite => IssuerDatabaseProvider.Sqlite,
            DatabaseProvider.PostgreSql => IssuerDatabaseProvider.PostgreSql,
            DatabaseProvider.SqlServer => IssuerDatabaseProvider.SqlServer,
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "There is no such database provider."),
        },
        options.ConnectionString);

    private static TimeSpan? StatementTimeoutOf(CrossMentorOptions options) => options.Database.StatementSeconds switch
    {
        0 => null,
        { } seconds => TimeSpan.FromSeconds(seconds),
        null when options.GraphQL.Limits.Profile == LimitProfile.Unlimited => null,
        null => TimeSpan.FromSeconds(options.GraphQL.Limits.TimeoutSeconds + GraceSeconds),
    };
}
