namespace CrossMentor.Identity.Tests.Support;

/// <summary>A theory that needs a PostgreSQL server; where the environment names none it is skipped with a word.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute()
    {
        if (PostgreSqlIssuer.Server is null)
        {
            Skip = $"There is no PostgreSQL server: set {PostgreSqlIssuer.Variable} to a connection string of one.";
        }
    }
}
