using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary><c>POST /connect/token</c> from the client's side: what it answers, and how it refuses (RFC 6749 section 5.2).</summary>
public sealed class TokenEndpointTests : IAsyncLifetime
{
    private const string Grant = "grant_type=client_credentials";
    private static readonly string Posted = $"&client_id={ProductServer.ClientId}&client_secret={Uri.EscapeDataString(ProductServer.ClientSecretText)}";

    private ProductServer server = null!;

    public async Task InitializeAsync() => server = await ProductServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_gets_a_token_by_header_or_by_form(bool isHeader)
    {
        using var response = isHeader
            ? await server.PostTokenAsync(Grant, ProductServer.Basic(ProductServer.ClientId, ProductServer.ClientSecretText))
            : await server.PostTokenAsync(Grant + Posted);

        var answer = await JsonAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(("Bearer", 600, "crossmentor reports"), ((string)answer["token_type"]!, (int)answer["expires_in"]!, (string)answer["scope"]!));
        using var who = await server.AskWhoAsync((string)answer["access_token"]!);
        var principal = await JsonAsync(who);
        Assert.Equal((ProductServer.ClientId, (int)Api.Tokens.PrincipalKind.Client), ((string)principal["subject"]!, (int)principal["kind"]!));
    }

    [Fact]
    public async Task The_token_says_who_and_what_for_and_nothing_else()
    {
        var token = new JsonWebToken(await server.FetchTokenAsync());

        Assert.Equal(("at+jwt", "ES256"), (token.Typ, token.Alg));
        Assert.Equal(
            ["aud", "client_id", "exp", "iat", "iss", "jti", "nbf", "scope", "sub"],
            token.Claims.Select(claim => claim.Type).Order(StringComparer.Ordinal));
        Assert.Equal(server.Address.GetLeftPart(UriPartial.Authority), token.Issuer);
        Assert.Equal(["crossmentor-api"], token.Audiences);
        Assert.Equal(server.Clock.Now.UtcDateTime, token.ValidFrom);
        Assert.Equal(server.Clock.Now.UtcDateTime.AddMinutes(10), token.ValidTo);
    }

    [Fact]
    public async Task No_two_tokens_share_an_id()
        => Assert.NotEqual(new JsonWebToken(await server.FetchTokenAsync()).Id, new JsonWebToken(await server.FetchTokenAsync()).Id);

    [Theory]
    [InlineData("&scope=reports", "reports")]
    [InlineData("&scope=reports+crossmentor", "reports crossmentor")]
    [InlineData("&scope=reports+reports", "reports")]
    [InlineData("&scope=", "crossmentor reports")]
    [InlineData("&unknown=parameter", "crossmentor reports")]
    [InlineData("&resource=crossmentor-api", "crossmentor reports")]
    public async Task A_client_gets_the_scopes_it_asks_for(string asked, string granted)
    {
        using var response = await server.PostTokenAsync(Grant + Posted + asked);

        // RFC 6749 section 3.3: their order says nothing.
        Assert.Equal(granted.Split(' ').Order(StringComparer.Ordinal), ((string)(await JsonAsync(response))["scope"]!).Split(' ').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("&scope=admin", "invalid_scope")]
    [InlineData("&scope=crossmentor+admin", "invalid_scope")]
    [InlineData("&scope=crossmentor++reports", "invalid_scope")]
    [InlineData("&scope=%22", "invalid_scope")]
    [InlineData("&resource=other-api", "invalid_target")]
    [InlineData("&scope=reports&scope=reports", "invalid_request")]
    [InlineData("&grant_type=client_credentials", "invalid_request")]
    [InlineData("&client_secret=", "invalid_request")]
    [InlineData("&x=%", "invalid_request")]
    [InlineData("&x=%zz", "invalid_request")]
    [InlineData("&x=%ff", "invalid_request")]
    [InlineData("&x=%00", "invalid_request")]
    public async Task What_a_client_may_not_ask_is_refused(string added, string error)
    {
        using var response = await server.PostTokenAsync(Grant + Posted + added);

        await RefusedAsync(response, HttpStatusCode.BadRequest, error);
    }

    [Theory]
    [InlineData("", "invalid_request")]
    [InlineData("grant_type=password", "unsupported_grant_type")]
    [InlineData("grant_type=authorization_code&code=x", "unauthorized_client")]
    [InlineData("grant_type=refresh_token&refresh_token=x", "unauthorized_client")]
    [InlineData("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code", "unsupported_grant_type")]
    [InlineData("grant_type=Client_Credentials", "unsupported_grant_type")]
    public async Task A_machine_is_granted_client_credentials_only(string grant, string error)
    {
        using var response = await server.PostTokenAsync(grant + Posted);

        await RefusedAsync(response, HttpStatusCode.BadRequest, error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&client_id=demo")]
    [InlineData("&client_id=demo&client_secret=wrong")]
    [InlineData("&client_id=nobody&client_secret=wrong")]
    [InlineData("&client_secret=wrong")]
    [InlineData("&client_id=demo&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=a.b.c")]
    public async Task A_client_that_proves_nothing_is_refused_in_one_and_the_same_way(string proof)
    {
        using var response = await server.PostTokenAsync(Grant + proof);

        await RefusedAsync(response, HttpStatusCode.Unauthorized, "invalid_client");
        Assert.StartsWith("Basic realm=", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Basic", "")]
    [InlineData("Basic", "!!!")]
    [InlineData("Basic", "ZGVtbw==")] // no colon
    [InlineData("Basic", "OnNlY3JldA==")] // no id
    [InlineData("Basic", "ZGVtbzol")] // a broken escape
    [InlineData("Basic", "ZGVtbzr//w==")] // no UTF-8
    [InlineData("Bearer", "ZGVtbzpkZW1v")]
    public async Task A_header_that_proves_nothing_is_refused(string scheme, string parameter)
    {
        using var response = await server.PostTokenAsync(Grant, new(scheme, parameter));

        // A token endpoint takes no bearer tokens; the whole server refuses broken ones before it.
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        if (scheme == "Basic")
        {
            await RefusedAsync(response, HttpStatusCode.Unauthorized, "invalid_client");
        }
    }

    [Theory]
    [InlineData("&client_secret=x")]
    [InlineData("&client_id=other")]
    [InlineData("&client_assertion=x")]
    public async Task Two_ways_at_once_are_refused(string added)
    {
        using var response = await server.PostTokenAsync(Grant + added, ProductServer.Basic(ProductServer.ClientId, ProductServer.ClientSecretText));

        await RefusedAsync(response, HttpStatusCode.BadRequest, "invalid_request");
    }

    [Fact]
    public async Task A_header_may_be_accompanied_by_the_same_client_id()
    {
        using var response = await server.PostTokenAsync(
            Grant + "&client_id=demo", ProductServer.Basic(ProductServer.ClientId, ProductServer.ClientSecretText));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.BadRequest)]
    [InlineData("text/plain", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded; charset=UTF-8", HttpStatusCode.OK)]
    public async Task Only_a_form_is_read(string contentType, HttpStatusCode status)
    {
        using var response = await server.PostTokenAsync(Grant + Posted, contentType: contentType);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("?client_id=demo", HttpStatusCode.BadRequest)]
    public async Task Parameters_in_the_address_are_refused(string query, HttpStatusCode status)
    {
        using var content = new StringContent(Grant + Posted, Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await server.Http.PostAsync(new Uri("/connect/token" + query, UriKind.Relative), content);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData(17, HttpStatusCode.OK)]
    [InlineData(18, HttpStatusCode.BadRequest)]
    public async Task At_most_twenty_parameters_are_read(int added, HttpStatusCode status)
    {
        var more = string.Concat(Enumerable.Range(0, added).Select(number => $"&p{number}=1"));

        using var response = await server.PostTokenAsync(Grant + Posted + more);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData(8 * 1024, HttpStatusCode.OK)]
    [InlineData((8 * 1024) + 1, HttpStatusCode.BadRequest)]
    [InlineData(16 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Values_and_bodies_have_a_length(int length, HttpStatusCode status)
    {
        using var response = await server.PostTokenAsync(Grant + Posted + "&p=" + new string('v', length));

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_body_without_announced_length_has_the_same_limit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token")
        {
            Content = new StringContent(Grant + Posted + "&p=" + new string('v', 100_000), Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.TransferEncodingChunked = true;

        using var response = await server.Http.SendAsync(request);

        await RefusedAsync(response, HttpStatusCode.RequestEntityTooLarge, "invalid_request");
    }

    [Fact]
    public async Task Mutated_forms_are_answered_with_a_refusal_and_never_echoed()
    {
        const int seed = 20261122;
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            server.Clock.Advance(TimeSpan.FromMinutes(1)); // keeps the brake out of it
            var form = (Grant + Posted.Replace("demo", "canary-echo", StringComparison.Ordinal)).ToCharArray();
            for (var change = 0; change < 4; change++)
            {
                form[random.Next(form.Length)] = (char)random.Next(0, 0x250);
            }

            using var response = await server.PostTokenAsync(new string(form));

            Assert.InRange((int)response.StatusCode, 400, 499);
            Assert.DoesNotContain("canary", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response)
        => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    private static async Task RefusedAsync(HttpResponseMessage response, HttpStatusCode status, string error)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(error, (string)(await JsonAsync(response))["error"]!);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }
}
