namespace CrossMentor.Api.Tests.Server;

/// <summary>A test of what only the embedded database has: files of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute(string whyNotElsewhere) =>
        Skip = Environment.GetEnvironmentVariable("CROSSMENTOR_TEST_PROVIDER") == "PostgreSql" ? whyNotElsewhere : null;
}
