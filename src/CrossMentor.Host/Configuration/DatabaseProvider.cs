namespace CrossMentor.Host.Configuration;

internal enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
    SqlServer,
}
