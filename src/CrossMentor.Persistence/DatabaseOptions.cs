namespace CrossMentor.Persistence;

/// <summary>Which database the product keeps its data in.</summary>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>
    /// How long the server lets a statement of a request last; null for no limit of the server's own. PostgreSQL alone obeys it. It is the
    /// second line behind the cancellation of requests, so it has to be longer than they may last.
    /// </summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>
    /// Whether the database holds the tenant filters by policies of its own too. PostgreSQL alone does; what is written for SQL Server nobody runs. It has to be told with each session for whom
    /// the product asks, which a pooler that shares sessions between statements makes impossible.
    /// </summary>
    public bool RowSecurity { get; init; } = true;

    /// <summary>Whether the policies of the database are to stand.</summary>
    internal bool HoldsRows => RowSecurity && Provider == DatabaseProvider.PostgreSql;

    /// <summary>The embedded database in one file.</summary>
    public static DatabaseOptions SqliteFile(string path) => new(DatabaseProvider.Sqlite, $"Data Source={path}");
}
