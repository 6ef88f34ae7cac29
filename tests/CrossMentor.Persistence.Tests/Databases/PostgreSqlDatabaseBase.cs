using CrossMentor.Testing;

namespace CrossMentor.Persistence.Tests.Databases;

/// <summary>A new database on the server that the environment names; without one, the tests of it are skipped.</summary>
public abstract class PostgreSqlDatabaseBase : TestDatabase
{
    private readonly string name = $"crossmentor_{Guid.NewGuid():N}";

    public static string Variable => PostgreSqlServer.Variable;

    public static string? Server => PostgreSqlServer.Login;

    public override bool IsAvailable => Server is not null;

    /// <summary>For whoever runs the server and is held by no policy.</summary>
    public string AsOperator => PostgreSqlServer.AsOperator(name);

    public override CrossMentorDbFactory PastPolicies => new(new(DatabaseProvider.PostgreSql, AsOperator));

    protected override async Task<DatabaseOptions> CreateAsync()
    {
        await PostgreSqlServer.CreateAsync(name);
        return new(DatabaseProvider.PostgreSql, PostgreSqlServer.AsProduct(name));
    }

    public override Task DisposeAsync() => Server is null ? Task.CompletedTask : PostgreSqlServer.DropAsync(name);
}
