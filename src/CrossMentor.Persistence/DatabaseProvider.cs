namespace CrossMentor.Persistence;

/// <summary>The databases that the product runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the server; the default.</summary>
    Sqlite,

    PostgreSql,

    SqlServer,
}
