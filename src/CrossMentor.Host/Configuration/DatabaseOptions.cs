namespace CrossMentor.Host.Configuration;

internal sealed record DatabaseOptions
{
    [Setting("`Sqlite`, `PostgreSql` or `SqlServer`.")]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    [Setting("How the database is reached; needed for `PostgreSql` and `SqlServer`.")]
    public string ConnectionString { get; init; } = "Data Source=crossmentor.db";
}
