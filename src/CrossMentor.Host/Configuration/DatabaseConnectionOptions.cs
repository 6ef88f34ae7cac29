using CrossMentor.Persistence;

namespace CrossMentor.Host.Configuration;

internal sealed record DatabaseConnectionOptions
{
    [Setting("`Sqlite`, `PostgreSql` or `SqlServer`.")]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    [Setting("How the database is reached; has to be given for `PostgreSql` and `SqlServer`.")]
    public string ConnectionString { get; init; } = "Data Source=crossmentor.db";

    [Setting("Seconds after which PostgreSQL itself ends a statement of a request, more than `CrossMentor:GraphQL:Limits:TimeoutSeconds`; when empty, 5 more than those. 0 leaves it to the server, for connection poolers that take no startup options.", Minimum = 0, Maximum = 3_600)]
    public int? StatementSeconds { get; init; }

    [Setting("Whether PostgreSQL holds the tenant filters by row policies of its own too, which `migrate` puts up or takes away. `False` only behind a connection pooler that shares sessions between statements.")]
    public bool RowSecurity { get; init; } = true;
}
