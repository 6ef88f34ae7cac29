namespace CrossMentor.Application.Tests.Support;

/// <summary>A fact that needs a PostgreSQL server; where the environment names none it is skipped with a word.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (PostgreSqlStore.Server is null)
        {
            Skip = $"There is no PostgreSQL server: set {PostgreSqlStore.Variable} to a connection string of one.";
        }
    }
}
