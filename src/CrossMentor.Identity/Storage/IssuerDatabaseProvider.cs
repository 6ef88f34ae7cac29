namespace CrossMentor.Identity.Storage;

/// <summary>The databases that the issuer keeps its data in.</summary>
public enum IssuerDatabaseProvider
{
    Sqlite,
    PostgreSql,
    SqlServer,
}
