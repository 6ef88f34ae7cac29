using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Identity;

/// <summary>The issuer, as certified clients see it. They refuse whatever is not as the RFCs say.</summary>
[Trait("Needs", "Node")]
public sealed class OAuthTests(OAuthClients clients) : IClassFixture<OAuthClients>
{
    public static TheoryData<string, string> Ways => new()
    {
        { "openid-client", "client_secret_basic" },
        { "openid-client", "client_secret_post" },
        { "openid-client", "private_key_jwt" },
        { "oauth4webapi", "client_secret_basic" },
        { "oauth4webapi", "client_secret_post" },
        { "oauth4webapi", "private_key_jwt" },
    };

    [NodeTheory]
    [InlineData("oidc")]
    [InlineData("oauth2")]
    public async Task Discovery_describes_the_issuer(string algorithm)
    {
        var metadata = await clients.AskAsync("discover", new JsonObject { ["algorithm"] = algorithm });

        Assert.Equal(clients.Issuer, metadata.GetProperty("issuer").GetString());
        Assert.Equal(
            ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"],
            metadata.GetProperty("token_endpoint_auth_methods_supported").EnumerateArray().Select(method => method.GetString()));
    }

    [NodeTheory]
    [MemberData(nameof(Ways))]
    public async Task A_client_gets_a_token_that_resource_servers_accept(string library, string method)
    {
        var granted = await GrantAsync(library, method, scope: "crossmentor");

        Assert.Equal("bearer", granted.GetProperty("token_type").GetString());
        Assert.Equal("crossmentor", granted.GetProperty("scope").GetString());
        var verified = await VerifyAsync(granted.GetProperty("access_token").GetString()!);
        Assert.True(verified.GetProperty("agrees").GetBoolean());
        Assert.Equal(ClientOf(method), verified.GetProperty("payload").GetProperty("client_id").GetString());
        Assert.Equal("crossmentor", verified.GetProperty("payload").GetProperty("scope").GetString());
    }

    [NodeTheory]
    [InlineData("openid-client")]
    [InlineData("oauth4webapi")]
    public async Task Without_a_scope_a_client_gets_all_it_may_have(string library)
    {
        var granted = await GrantAsync(library, "client_secret_basic", scope: null);

        Assert.Equal("crossmentor reports", granted.GetProperty("scope").GetString());
    }

    [NodeTheory]
    [MemberData(nameof(Ways))]
    public async Task A_scope_that_is_not_the_clients_is_refused(string library, string method)
    {
        var refusal = await GrantAsync(library, method, scope: "crossmentor admin");

        Assert.Equal("invalid_scope", refusal.GetProperty("error").GetString());
        Assert.Equal(400, refusal.GetProperty("status").GetInt32());
    }

    [NodeTheory]
    [InlineData("openid-client", "client_secret_basic")]
    [InlineData("openid-client", "client_secret_post")]
    [InlineData("oauth4webapi", "client_secret_basic")]
    [InlineData("oauth4webapi", "client_secret_post")]
    public async Task A_wrong_secret_is_refused(string library, string method)
    {
        var refusal = await GrantAsync(library, method, scope: null, secret: OAuthClients.Secret + "x");

        Assert.Equal(401, refusal.GetProperty("status").GetInt32());
        Assert.True(IsInvalidClient(refusal), refusal.GetRawText());
    }

    [NodeTheory]
    [InlineData("{}", 0, true)]
    [InlineData("{}", 1, false)]
    [InlineData("""{ "aud": "https://elsewhere.example" }""", 0, false)]
    [InlineData("""{ "iss": "portal" }""", 0, false)]
    [InlineData("""{ "sub": "portal" }""", 0, false)]
    [InlineData("""{ "exp": 1000 }""", 0, false)]
    [InlineData("""{ "jti": null }""", 0, false)]
    [InlineData("""{ "jti": 7 }""", 0, false)]
    [InlineData("""{ "exp": null }""", 0, false)]
    [InlineData("""{ "exp": "soon" }""", 0, false)]
    [InlineData("""{ "exp": 1e30 }""", 0, false)]
    [InlineData("""{ "nbf": "now" }""", 0, false)]
    [InlineData("""{ "iat": null }""", 0, false)]
    [InlineData("""{ "iss": null }""", 0, false)]
    [InlineData("""{ "sub": null }""", 0, false)]
    [InlineData("""{ "sub": ["hr-sync"] }""", 0, false)]
    [InlineData("""{ "aud": null }""", 0, false)]
    [InlineData("""{ "aud": 7 }""", 0, false)]
    [InlineData("""{ "aud": {} }""", 0, false)]
    public async Task An_assertion_must_be_about_the_client_for_the_issuer_and_new(string claims, int repeat, bool isAccepted)
    {
        var answer = await clients.AskAsync(
            "assert", new JsonObject { ["clientId"] = OAuthClients.WithKey, ["claims"] = JsonNode.Parse(claims), ["repeat"] = repeat });

        Assert.Equal(isAccepted ? 200 : 401, answer.GetProperty("status").GetInt32());
        Assert.Equal(isAccepted ? null : "invalid_client", answer.GetProperty("error").GetString());
    }

    [NodeFact]
    public async Task A_token_is_for_one_audience_only()
    {
        var token = (await GrantAsync("oauth4webapi", "client_secret_basic", scope: null)).GetProperty("access_token").GetString()!;

        await Assert.ThrowsAsync<InvalidOperationException>(() => VerifyAsync(token, "another-api"));
    }

    private static string ClientOf(string method) => method == "private_key_jwt" ? OAuthClients.WithKey : OAuthClients.WithSecret;

    // A library that knows the challenge of the header reports it instead of the body.
    private static bool IsInvalidClient(JsonElement refusal) => refusal.GetProperty("error").GetString() == "invalid_client"
        || refusal.GetProperty("challenges").EnumerateArray().Any(scheme => scheme.GetString() == "basic");

    private Task<JsonElement> GrantAsync(string library, string method, string? scope, string secret = OAuthClients.Secret) => clients.AskAsync(
        "grant",
        new JsonObject
        {
            ["library"] = library,
            ["client"] = new JsonObject { ["id"] = ClientOf(method), ["method"] = method, ["secret"] = secret },
            ["scope"] = scope,
        });

    private Task<JsonElement> VerifyAsync(string token, string audience = OAuthClients.Audience) =>
        clients.AskAsync("verify", new JsonObject { ["audience"] = audience, ["token"] = token });
}
