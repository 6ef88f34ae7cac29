using Npgsql;

namespace CrossMentor.Persistence.Tests.Databases;

/// <summary>A new database on the server that the environment names; without one, the tests of it are skipped.</summary>
public abstract class PostgreSqlDatabaseBase : TestDatabase
{
    public const string Variable = "CROSSMENTOR_TEST_POSTGRES";

    private readonly string name = $"crossmentor_{Guid.NewGuid():N}";

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    public override bool IsAvailable => Server is not null;

    protected override async Task<DatabaseOptions> CreateAsync()
    {
        await ExecuteAsync($"CREATE DATABASE {name}");
        return new(DatabaseProvider.PostgreSql, new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString);
    }

    public override async Task DisposeAsync()
    {
        if (Server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
