using Npgsql;

namespace CrossMentor.Testing;

/// <summary>The PostgreSQL server that the environment names, and how tests enter it: the product as a role that row policies hold, an operator as the login itself.</summary>
internal static class PostgreSqlServer
{
    public const string Variable = "CROSSMENTOR_TEST_POSTGRES";
    public const string ProductRole = "crossmentor_product";

    private const string MakeRole = $"""
        DO $$ BEGIN
          CREATE ROLE {ProductRole} NOSUPERUSER NOBYPASSRLS;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
          NULL;
        END $$
        """;

    /// <summary>Null where there is no server.</summary>
    public static string? Login => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    /// <summary>As who runs the server: past every policy.</summary>
    public static string AsOperator(string database) => new NpgsqlConnectionStringBuilder(Required) { Database = database }.ConnectionString;

    /// <summary>As the product is to run: it owns its tables and is held by their policies all the same.</summary>
    public static string AsProduct(string database, int poolSize = 20)
        => new NpgsqlConnectionStringBuilder(Required) { Database = database, MaxPoolSize = poolSize, Options = $"-c role={ProductRole}" }.ConnectionString;

    public static async Task CreateAsync(string database)
    {
        await ExecuteAsync(MakeRole);
        await ExecuteAsync($"CREATE DATABASE {database} OWNER {ProductRole}");
    }

    public static Task DropAsync(string database)
    {
        NpgsqlConnection.ClearAllPools();
        return ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    private static string Required => Login ?? throw new InvalidOperationException($"{Variable} names no server.");

    private static async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Required);
#pragma warning disable CA2100 // statements of our own tests
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
