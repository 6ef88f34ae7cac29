using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>Forged, expired and foreign tokens against the whole product, with a partner's issuer whose key the tests hold.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private PartnerIssuer partner = null!;
    private ProductServer product = null!;

    public async Task InitializeAsync()
    {
        partner = await PartnerIssuer.StartAsync();
        product = await ProductServer.StartAsync(
            [new() { Authority = partner.Address, Audience = PartnerIssuer.Audience }], ["manager"]);
    }

    public async Task DisposeAsync()
    {
        await product.DisposeAsync();
        await partner.DisposeAsync();
    }

    [Fact]
    public async Task A_good_token_of_a_trusted_issuer_is_believed()
    {
        using var response = await SendAsync(partner.Token());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"subject\":\"user:person-7\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Forgeries => [.. Forge.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_bad_token_is_refused_before_anything_else_and_the_forger_learns_nothing(string forgery)
    {
        using var response = await SendAsync(Forge[forgery](partner));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal("application/graphql-response+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            """{"errors":[{"message":"The access token is not valid. Get a new one from a trusted issuer.","extensions":{"code":"UNAUTHENTICATED"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_token_of_another_installation_is_refused()
    {
        await using var other = await ProductServer.StartAsync("manager");
        using var response = await SendAsync(await ApiClient.TokenAsync(other.Http.BaseAddress!, "manager"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_token_of_our_own_issuer_with_one_claim_changed_is_refused()
    {
        var token = await ApiClient.TokenAsync(product.Http.BaseAddress!, "manager");
        var parts = token.Split('.');
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!;
        claims["sub"] = "somebody-else";
        using var good = await SendAsync(token);
        using var bad = await SendAsync($"{parts[0]}.{PartnerIssuer.Encode(claims.ToJsonString())}.{parts[2]}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (good.StatusCode, bad.StatusCode));
    }

    [Fact]
    public async Task A_token_without_the_scope_of_this_product_is_turned_away()
    {
        using var response = await SendAsync(partner.Token(claims: claims => claims["scope"] = "profile email"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("insufficient_scope", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            """{"errors":[{"message":"The access token lacks the scope crossmentor.","extensions":{"code":"INSUFFICIENT_SCOPE"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Roles_and_organisations_in_a_token_are_not_even_looked_at()
    {
        using var response = await SendAsync(
            partner.Token(claims: claims =>
            {
                claims["roles"] = new JsonArray("PLATFORM_ADMIN", "PROGRAMME_MANAGER");
                claims["organisation"] = "*";
            }));

        Assert.Contains("\"roles\":[]", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_is_not_the_client_of_the_same_name()
    {
        using var manager = await product.ManagerAsync("manager");
        Assert.Equal("client:manager", (await manager.QueryAsync("{ viewer { subject } }")).GetProperty("viewer").Text("subject"));
        using var response = await SendAsync(partner.Token(claims: claims => claims["sub"] = "manager"));

        Assert.Contains("\"subject\":\"user:manager\",\"roles\":[]", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static readonly Dictionary<string, Func<PartnerIssuer, string>> Forge = new(StringComparer.Ordinal)
    {
        ["signed by another key"] = partner => partner.Token(key: ECDsa.Create(ECCurve.NamedCurves.nistP256)),
        ["unsigned"] = partner => partner.Token(header: header => header["alg"] = "none")[..^86],
        ["unsigned with a signature"] = partner => partner.Token(header: header => header["alg"] = "none"),
        ["signed with the public key as a secret"] = partner => partner.TokenOfSecret(),
        ["brings its own key"] = partner => partner.Token(header: header => header["jwk"] = new JsonObject { ["kty"] = "EC" }),
        ["another key id"] = partner => partner.Token(header: header => header["kid"] = "unknown"),
        ["no key id"] = partner => partner.Token(header: header => header.Remove("kid")),
        ["an id token"] = partner => partner.Token(header: header => header["typ"] = "JWT"),
        ["expired"] = partner => partner.Token(claims: claims => claims["exp"] = (long)claims["iat"]! - 60),
        ["never expires"] = partner => partner.Token(claims: claims => claims.Remove("exp")),
        ["not yet valid"] = partner => partner.Token(claims: claims => claims["nbf"] = (long)claims["iat"]! + 3600),
        ["of an unknown issuer"] = partner => partner.Token(claims: claims => claims["iss"] = "https://somebody.example"),
        ["of the issuer with a slash more"] = partner => partner.Token(claims: claims => claims["iss"] = partner.Address + "/"),
        ["for another API"] = partner => partner.Token(claims: claims => claims["aud"] = "payroll"),
        ["for us and others"] = partner => partner.Token(claims: claims => claims["aud"] = new JsonArray(PartnerIssuer.Audience, "payroll")),
        ["without a client"] = partner => partner.Token(claims: claims => claims.Remove("client_id")),
        ["a number as subject"] = partner => partner.Token(claims: claims => claims["sub"] = 7),
        ["cut short"] = partner => partner.Token()[..^10],
        ["one part"] = _ => "token",
        ["empty parts"] = _ => "..",
        ["no Base64"] = partner => "!" + partner.Token(),
        ["far too long"] = _ => new string('A', 20_000),
    };

    private async Task<HttpResponseMessage> SendAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative))
        {
            Content = JsonContent.Create(new { query = "{ viewer { subject roles { role } } }" }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await product.Http.SendAsync(request);
    }
}
