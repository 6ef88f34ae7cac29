using CrossMentor.Persistence;

namespace CrossMentor.Host.Configuration;

internal sealed record DatabaseConnectionOptions
{
    [Setting("`Sqlite`, `PostgreSql` or `SqlServer`.")]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    [Setting("How the database is reached; has to be given for `PostgreSql` and `SqlServer`.")]
    public string ConnectionString { get; init; } = "Data Source=crossmentor.db";
}
