using CrossMentor.Persistence;
using Npgsql;

namespace CrossMentor.Api.Tests.Server;

/// <summary>
/// A new and empty database. SQLite, or PostgreSQL when CROSSMENTOR_TEST_PROVIDER says so and CROSSMENTOR_TEST_POSTGRES
/// tells where: the same tests run on both.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? folder;
    private readonly string? database;

    private TestDatabase(DatabaseProvider provider, string connectionString, string? folder, string? database) =>
        (Provider, ConnectionString, this.folder, this.database) = (provider, connectionString, folder, database);

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    private static string? Postgres => Environment.GetEnvironmentVariable("CROSSMENTOR_TEST_POSTGRES");

    public static async Task<TestDatabase> CreateAsync()
    {
        if (!string.Equals(Environment.GetEnvironmentVariable("CROSSMENTOR_TEST_PROVIDER"), "PostgreSql", StringComparison.Ordinal))
        {
            var temporary = Directory.CreateTempSubdirectory("crossmentor-test-").FullName;
            return new(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(temporary, "crossmentor.db")}", temporary, null);
        }

        var name = $"cm_{Guid.NewGuid():N}";
        await RunAsync($"CREATE DATABASE {name}");
        return new(DatabaseProvider.PostgreSql, new NpgsqlConnectionStringBuilder(Postgres) { Database = name, MaxPoolSize = 20 }.ConnectionString, null, name);
    }

    public async ValueTask DisposeAsync()
    {
        if (folder is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }

        if (database is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync($"DROP DATABASE {database} WITH (FORCE)");
        }
    }

    private static async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Postgres ?? throw new InvalidOperationException("CROSSMENTOR_TEST_POSTGRES names no server."));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
