using CrossMentor.Identity.Storage;
using CrossMentor.Testing;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>A database of its own on a PostgreSQL server, with the issuer's tables.</summary>
public sealed class PostgreSqlIssuer : IAsyncDisposable
{
    private const int PoolSize = 40;

    private readonly string name;

    private PostgreSqlIssuer(string name) => this.name = name;

    public static string Variable => PostgreSqlServer.Variable;

    public static string? Server => PostgreSqlServer.Login;

    public IssuerDatabase Database => new(IssuerDatabaseProvider.PostgreSql, PostgreSqlServer.AsProduct(name, PoolSize));

    public static async Task<PostgreSqlIssuer> CreateAsync()
    {
        var created = new PostgreSqlIssuer($"issuer_{Guid.NewGuid():N}");
        await PostgreSqlServer.CreateAsync(created.name);
        await new IssuerSchema(created.Database).MigrateAsync(CancellationToken.None);
        return created;
    }

    public async ValueTask DisposeAsync() => await PostgreSqlServer.DropAsync(name);
}
