using CrossMentor.Identity.Storage;
using Npgsql;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>A database of its own on a PostgreSQL server, with the issuer's tables.</summary>
public sealed class PostgreSqlIssuer : IAsyncDisposable
{
    public const string Variable = "CROSSMENTOR_TEST_POSTGRES";

    private readonly string name;

    private PostgreSqlIssuer(string name) => this.name = name;

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? connection : null;

    public IssuerDatabase Database => new(
        IssuerDatabaseProvider.PostgreSql, new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 40 }.ToString());

    public static async Task<PostgreSqlIssuer> CreateAsync()
    {
        var created = new PostgreSqlIssuer($"issuer_{Guid.NewGuid():N}");
        await ExecuteAsync($"CREATE DATABASE {created.name}");
        await new IssuerSchema(created.Database).MigrateAsync(CancellationToken.None);
        return created;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
