using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary><c>private_key_jwt</c>: the client's own short word about itself, for this issuer, once.</summary>
public sealed class ClientAssertionTests : IAsyncLifetime
{
    private const string ClientId = "hr-sync";

    private readonly FakeClock clock = new();
    private readonly TokenForge forge;
    private ProductServer server = null!;

    public ClientAssertionTests() => forge = new TokenForge(clock);

    public async Task InitializeAsync() => server = await ProductServer.StartAsync(clock, options =>
        options.Clients.Add(Client.WithKey(ClientId, JsonWebKeyConverter.ConvertFromECDsaSecurityKey(forge.PublicKey), "crossmentor")));

    public async Task DisposeAsync() => await server.DisposeAsync();

    private string Issuer => server.Address.GetLeftPart(UriPartial.Authority);

    [Theory]
    [InlineData("")]
    [InlineData("/connect/token")]
    public async Task An_assertion_for_the_issuer_or_its_token_endpoint_is_good(string path)
        => Assert.Equal(HttpStatusCode.OK, await PresentAsync(Assertion(claims => claims["aud"] = Issuer + path)));

    [Fact]
    public async Task An_assertion_is_good_once()
    {
        var assertion = Assertion();

        Assert.Equal(HttpStatusCode.OK, await PresentAsync(assertion));
        Assert.Equal(HttpStatusCode.Unauthorized, await PresentAsync(assertion));
        Assert.Equal(HttpStatusCode.OK, await PresentAsync(Assertion(claims => claims["jti"] = "another")));
    }

    [Fact]
    public async Task Redemptions_of_one_assertion_at_once_succeed_once()
    {
        var assertion = Assertion();

        // Ten, because more failures at once would meet the brake and prove nothing about replays.
        var statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => PresentAsync(assertion)));

        Assert.Equal(1, statuses.Count(status => status == HttpStatusCode.OK));
    }

    [Theory]
    [InlineData(330, HttpStatusCode.OK)]
    [InlineData(331, HttpStatusCode.Unauthorized)]
    [InlineData(-29, HttpStatusCode.OK)]
    [InlineData(-30, HttpStatusCode.Unauthorized)]
    public async Task An_assertion_lives_five_minutes_at_most(int secondsFromNow, HttpStatusCode status)
        => Assert.Equal(status, await PresentAsync(Assertion(claims => claims["exp"] = clock.Now.ToUnixTimeSeconds() + secondsFromNow)));

    [Theory]
    [InlineData("iss", "\"other\"")]
    [InlineData("sub", "\"demo\"")]
    [InlineData("sub", "\"nobody\"")]
    [InlineData("sub", null)]
    [InlineData("aud", "\"https://other.example\"")]
    [InlineData("aud", null)]
    [InlineData("exp", null)]
    [InlineData("exp", "\"soon\"")]
    [InlineData("exp", "1e300")]
    [InlineData("jti", null)]
    [InlineData("jti", "\"\"")]
    [InlineData("nbf", "99999999999")]
    [InlineData("nbf", "\"now\"")]
    [InlineData("iat", "99999999999")]
    public async Task One_wrong_claim_is_enough(string claim, string? json)
    {
        Assert.Equal(HttpStatusCode.OK, await PresentAsync(Assertion(claims => claims["jti"] = "good-one")));

        var wrong = Assertion(claims =>
        {
            claims.Remove(claim);
            if (json is not null)
            {
                claims[claim] = JsonNode.Parse(json);
            }
        });

        Assert.Equal(HttpStatusCode.Unauthorized, await PresentAsync(wrong));
    }

    [Theory]
    [InlineData("alg", "none")]
    [InlineData("alg", "HS256")]
    [InlineData("typ", "at+jwt")]
    public async Task One_wrong_header_is_enough(string header, string value)
        => Assert.Equal(HttpStatusCode.Unauthorized, await PresentAsync(Assertion(change: null, head => head[header] = value)));

    [Fact]
    public async Task A_strangers_signature_is_refused()
    {
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(HttpStatusCode.Unauthorized, await PresentAsync(Assertion(key: stranger)));
    }

    [Fact]
    public async Task A_client_with_a_key_has_no_secret_and_a_client_with_a_secret_no_key()
    {
        using var bySecret = await server.PostTokenAsync("grant_type=client_credentials", ProductServer.Basic(ClientId, "anything"));
        var byKey = await PresentAsync(Assertion(claims => (claims["iss"], claims["sub"]) = (ProductServer.ClientId, ProductServer.ClientId)));

        Assert.Equal(HttpStatusCode.Unauthorized, bySecret.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, byKey);
    }

    [Fact]
    public void A_private_key_is_not_taken_as_the_key_of_a_client()
        => Assert.Throws<ArgumentException>(() => Client.WithKey("x", JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(forge.Key)), "crossmentor"));

    private string Assertion(Action<JsonObject>? change = null, Action<JsonObject>? header = null, ECDsa? key = null)
    {
        var now = clock.Now.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = ClientId, ["sub"] = ClientId, ["aud"] = Issuer, ["jti"] = "a-1", ["iat"] = now, ["exp"] = now + 60,
        };
        change?.Invoke(claims);
        var head = new JsonObject { ["alg"] = "ES256" };
        header?.Invoke(head);
        return forge.Sign(head, claims, key);
    }

    private async Task<HttpStatusCode> PresentAsync(string assertion)
    {
        const string type = "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer";
        using var response = await server.PostTokenAsync($"grant_type=client_credentials&client_assertion_type={type}&client_assertion={assertion}");
        return response.StatusCode;
    }
}
