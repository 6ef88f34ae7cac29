using System.Text.Json.Nodes;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary>Discovery says what is there, and only that.</summary>
public sealed class DiscoveryTests : IAsyncLifetime
{
    private ProductServer server = null!;

    public async Task InitializeAsync() => server = await ProductServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("/.well-known/openid-configuration")]
    [InlineData("/.well-known/oauth-authorization-server")]
    public async Task Metadata_names_the_address_the_server_listens_on_whatever_the_request_says(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "evil.example";
        using var response = await server.Http.SendAsync(request);
        var metadata = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();

        var issuer = server.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal(issuer, (string)metadata["issuer"]!);
        Assert.Equal(issuer + "/connect/token", (string)metadata["token_endpoint"]!);
        Assert.Equal(issuer + "/jwks", (string)metadata["jwks_uri"]!);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            [
                "authorization_endpoint", "authorization_response_iss_parameter_supported", "claims_parameter_supported", "claims_supported",
                "code_challenge_methods_supported", "end_session_endpoint", "grant_types_supported", "id_token_signing_alg_values_supported",
                "introspection_endpoint", "introspection_endpoint_auth_methods_supported", "issuer", "jwks_uri", "prompt_values_supported",
                "request_parameter_supported", "request_uri_parameter_supported", "response_modes_supported", "response_types_supported",
                "revocation_endpoint", "revocation_endpoint_auth_methods_supported", "revocation_endpoint_auth_signing_alg_values_supported",
                "scopes_supported", "subject_types_supported", "token_endpoint", "token_endpoint_auth_methods_supported",
                "token_endpoint_auth_signing_alg_values_supported", "userinfo_endpoint",
            ],
            metadata.Select(member => member.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Keys_are_published_without_their_private_half_and_may_be_cached()
    {
        using var response = await server.Http.GetAsync(new Uri("/jwks", UriKind.Relative));
        var keys = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["keys"]!.AsArray();

        Assert.Equal(
            ["alg", "crv", "kid", "kty", "use", "x", "y"],
            Assert.Single(keys)!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal(("P-256", "ES256"), ((string)keys[0]!["crv"]!, (string)keys[0]!["alg"]!));
        Assert.Equal(TimeSpan.FromHours(1), response.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task Every_address_that_the_metadata_names_is_there()
    {
        var metadata = JsonNode.Parse(await server.Http.GetStringAsync(new Uri("/.well-known/openid-configuration", UriKind.Relative)))!.AsObject();
        var addresses = metadata.Where(member => member.Key.EndsWith("_endpoint", StringComparison.Ordinal) || member.Key == "jwks_uri").ToArray();

        Assert.Equal(7, addresses.Length);
        foreach (var (_, address) in addresses)
        {
            using var response = await server.Http.GetAsync(new Uri((string)address!));
            Assert.NotEqual(404, (int)response.StatusCode);
        }
    }

    [Theory]
    [InlineData("GET", "/connect/revoke")]
    [InlineData("GET", "/connect/introspect")]
    [InlineData("POST", "/connect/userinfo")]
    [InlineData("PUT", "/connect/logout")]
    [InlineData("GET", "/connect/token")]
    [InlineData("PUT", "/connect/token")]
    [InlineData("POST", "/jwks")]
    public Task Other_methods_are_not_allowed(string method, string path) => IsNotAllowedAsync(method, path);

    [EmbeddedIssuerFact("Duende sends people to this address, where the embedded issuer shows the page at once.")]
    public Task The_form_has_no_page_of_its_own() => IsNotAllowedAsync("GET", "/connect/login");

    private async Task IsNotAllowedAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await server.Http.SendAsync(request);

        Assert.Equal(405, (int)response.StatusCode);
    }
}
