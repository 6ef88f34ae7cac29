using CrossMentor.Persistence.RowSecurity;

namespace CrossMentor.Persistence.Operations;

/// <summary>The row policies of this version as a script. No database is asked.</summary>
public static class RowPolicies
{
    /// <summary>What puts them up on a database of a kind.</summary>
    public static string ScriptFor(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.PostgreSql => PostgreSqlRowSecurity.Of(new CrossMentorDbFactory(new(provider, "Host=nowhere")).Model).Script,
        DatabaseProvider.SqlServer => SqlServerRowSecurity.ScriptOf(new CrossMentorDbFactory(new(provider, "Server=nowhere")).Model),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "This database knows no row policies."),
    };
}
