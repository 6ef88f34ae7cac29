using System.Net;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>Two hosts behind one address, on one database: an assertion of a client is good once, whichever of them it reaches.</summary>
public sealed class ReplayedAssertionTests
{
    private const string Issuer = "https://issuer.example";
    private const string Sync = "hr-sync";
    private const string Payroll = "payroll";

    // For each host, because more failures at once would meet its brake and prove nothing about replays.
    private const int PresentedToEach = 10;
    private const int RememberedMax = 100_000;

    private readonly FakeClock clock = new();
    private readonly TokenForge forge;

    public ReplayedAssertionTests() => forge = new TokenForge(clock);

    [Fact]
    public async Task On_SQLite_one_assertion_shown_to_two_hosts_at_once_succeeds_once()
    {
        using var file = await IssuerFile.CreateAsync();

        await OneSucceedsAsync(file.Database);
    }

    [Trait("Needs", "PostgreSql")]
    [PostgreSqlTheory]
    [InlineData("a-1")]
    [InlineData("ü/%00")]
    public async Task On_PostgreSQL_one_assertion_shown_to_two_hosts_at_once_succeeds_once(string id)
    {
        await using var database = await PostgreSqlIssuer.CreateAsync();

        await OneSucceedsAsync(database.Database, id);
    }

    [Fact]
    public async Task A_used_assertion_stays_used_when_the_host_is_started_anew()
    {
        using var file = await IssuerFile.CreateAsync();
        var assertion = AssertionOf(Sync, "a-1");
        await using (var before = await StartAsync(file.Database))
        {
            Assert.Equal(HttpStatusCode.OK, await PresentAsync(before, assertion));
        }

        await using var after = await StartAsync(file.Database);
        Assert.Equal(HttpStatusCode.Unauthorized, await PresentAsync(after, assertion));
    }

    [Fact]
    public async Task Clients_may_use_the_same_id_and_no_id_is_kept_as_it_was_written()
    {
        using var file = await IssuerFile.CreateAsync();
        await using var host = await StartAsync(file.Database);

        Assert.Equal(HttpStatusCode.OK, await PresentAsync(host, AssertionOf(Sync, "canary-id")));
        Assert.Equal(HttpStatusCode.OK, await PresentAsync(host, AssertionOf(Payroll, "canary-id")));

        var kept = await ReadAsync(file.Database, "SELECT IdHash FROM IssuerUsedAssertions");
        Assert.Equal(2, kept.Count);
        Assert.All(kept, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
    }

    [Fact]
    public async Task Assertions_are_forgotten_after_they_have_expired_and_not_before()
    {
        using var file = await IssuerFile.CreateAsync();
        await using var host = await StartAsync(file.Database);
        await PresentAsync(host, AssertionOf(Sync, "short"));
        clock.Advance(TimeSpan.FromMinutes(9));
        await PresentAsync(host, AssertionOf(Sync, "long", lifetimeSeconds: 300));
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(2, (await ReadAsync(file.Database, "SELECT IdHash FROM IssuerUsedAssertions")).Count);

        await PresentAsync(host, AssertionOf(Sync, "last"));

        Assert.Equal(2, (await ReadAsync(file.Database, "SELECT IdHash FROM IssuerUsedAssertions")).Count);
        Assert.Equal(HttpStatusCode.Unauthorized, await PresentAsync(host, AssertionOf(Sync, "long")));
        Assert.Equal(HttpStatusCode.OK, await PresentAsync(host, AssertionOf(Sync, "short")));
    }

    [Theory]
    [InlineData(RememberedMax - 1, HttpStatusCode.OK)]
    [InlineData(RememberedMax, HttpStatusCode.Unauthorized)]
    public async Task While_too_many_assertions_are_alive_no_more_is_accepted(int alive, HttpStatusCode status)
    {
        using var file = await IssuerFile.CreateAsync();
        await using var host = await StartAsync(file.Database);
        var expires = clock.Now.UtcDateTime.AddMinutes(1).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        await ReadAsync(
            file.Database,
            $"""
            WITH RECURSIVE Numbers(Number) AS (SELECT 1 UNION ALL SELECT Number + 1 FROM Numbers WHERE Number < {alive})
            INSERT INTO IssuerUsedAssertions (IdHash, ExpiresAt) SELECT Number, '{expires}' FROM Numbers
            """);

        Assert.Equal(status, await PresentAsync(host, AssertionOf(Sync, "one-more")));
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, await PresentAsync(host, AssertionOf(Sync, "later")));
    }

    private async Task OneSucceedsAsync(IssuerDatabase database, string id = "a-1")
    {
        await using var one = await StartAsync(database);
        await using var other = await StartAsync(database);
        var assertion = AssertionOf(Sync, id);

        var statuses = await Task.WhenAll(Enumerable.Range(0, 2 * PresentedToEach).Select(number => PresentAsync(number % 2 == 0 ? one : other, assertion)));

        Assert.Single(statuses, HttpStatusCode.OK);
        Assert.Equal((2 * PresentedToEach) - 1, statuses.Count(status => status == HttpStatusCode.Unauthorized));
    }

    private Task<ProductServer> StartAsync(IssuerDatabase database) => ProductServer.StartAsync(
        clock,
        issuer =>
        {
            issuer.Issuer = Issuer;
            issuer.Clients.Add(Client.WithKey(Sync, JsonWebKeyConverter.ConvertFromECDsaSecurityKey(forge.PublicKey), "crossmentor"));
            issuer.Clients.Add(Client.WithKey(Payroll, JsonWebKeyConverter.ConvertFromECDsaSecurityKey(forge.PublicKey), "crossmentor"));
        },
        database: database);

    private string AssertionOf(string client, string id, int lifetimeSeconds = 60)
    {
        var now = clock.Now.ToUnixTimeSeconds();
        return forge.Sign(
            new JsonObject { ["alg"] = "ES256" },
            new JsonObject { ["iss"] = client, ["sub"] = client, ["aud"] = Issuer, ["jti"] = id, ["iat"] = now, ["exp"] = now + lifetimeSeconds });
    }

    private static async Task<HttpStatusCode> PresentAsync(ProductServer host, string assertion)
    {
        const string type = "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer";
        using var response = await host.PostTokenAsync($"grant_type=client_credentials&client_assertion_type={type}&client_assertion={assertion}");
        return response.StatusCode;
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(IssuerDatabase database, string sql)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written above
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
