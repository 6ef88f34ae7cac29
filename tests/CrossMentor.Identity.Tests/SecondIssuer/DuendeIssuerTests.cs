using System.Net;
using System.Text.Json.Nodes;
using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CrossMentor.Identity.Tests.SecondIssuer;

/// <summary>The issuer on Duende is the same to clients and to the API, and adds what Duende by itself leaves out.</summary>
public sealed class DuendeIssuerTests : IAsyncLifetime
{
    private BothIssuers issuers = null!;

    public async Task InitializeAsync() => issuers = await BothIssuers.StartAsync();

    public async Task DisposeAsync() => await issuers.DisposeAsync();

    [Theory]
    [InlineData("/.well-known/openid-configuration")]
    [InlineData("/.well-known/oauth-authorization-server")]
    public async Task It_tells_the_same_of_itself_but_for_its_address(string path)
    {
        var (embedded, onDuende) = (await issuers.Embedded.MetadataAsync(path), await issuers.OnDuende.MetadataAsync(path));

        Assert.Equal(issuers.OnDuende.Address, (string)onDuende["issuer"]!);
        Assert.Equal(
            embedded.ToJsonString().Replace(issuers.Embedded.Address, issuers.OnDuende.Address, StringComparison.Ordinal),
            onDuende.ToJsonString());
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("id_token")]
    public async Task A_user_has_the_same_claims(string kind)
    {
        var embedded = new JsonWebToken((string)(await issuers.Embedded.TokensAsync())[kind]!);
        var onDuende = new JsonWebToken((string)(await issuers.OnDuende.TokensAsync())[kind]!);

        AssertSame(embedded, onDuende);
        Assert.Equal(issuers.Subject, onDuende.Subject);
    }

    [Fact]
    public async Task A_machine_has_the_same_claims()
    {
        var embedded = new JsonWebToken((string)(await issuers.Embedded.MachineAsync()).Answer["access_token"]!);
        var onDuende = new JsonWebToken((string)(await issuers.OnDuende.MachineAsync()).Answer["access_token"]!);

        AssertSame(embedded, onDuende);
        Assert.Equal((ProductServer.ClientId, "at+jwt", "ES256"), (onDuende.Subject, onDuende.Typ, onDuende.Alg));
    }

    [Fact]
    public async Task The_API_takes_its_tokens_by_the_rules_of_RFC_9068()
    {
        await using var server = await ProductServer.StartAsync(issuers.Clock, configuration:
        [
            ("Identity:AllowLoopbackHttp", "true"),
            ("Identity:Issuers:0:Authority", issuers.OnDuende.Address),
            ("Identity:Issuers:0:Audience", "crossmentor-api"),
            ("Identity:Issuers:0:Profile", "rfc9068"),
        ]);
        var tokens = await issuers.OnDuende.TokensAsync();
        using var user = await server.AskWhoAsync((string)tokens["access_token"]!);
        using var machine = await server.AskWhoAsync((string)(await issuers.OnDuende.MachineAsync()).Answer["access_token"]!);
        using var idToken = await server.AskWhoAsync((string)tokens["id_token"]!);

        var seen = JsonNode.Parse(await user.Content.ReadAsStringAsync())!;
        Assert.Equal((issuers.OnDuende.Address, issuers.Subject), ((string)seen["issuer"]!, (string)seen["subject"]!));
        Assert.Equal((int)PrincipalKind.Client, (int)JsonNode.Parse(await machine.Content.ReadAsStringAsync())!["kind"]!);
        Assert.Equal(HttpStatusCode.Unauthorized, idToken.StatusCode);
    }

    [Fact]
    public async Task A_replayed_code_ends_what_came_of_it()
    {
        var code = await issuers.OnDuende.CodeAsync();
        var (_, tokens) = await issuers.OnDuende.RedeemAsync(code);
        var wasAlive = await issuers.OnDuende.IsAliveAsync((string)tokens["access_token"]!);
        var again = await issuers.OnDuende.RedeemAsync(code);

        Assert.True(wasAlive);
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_grant"), (again.Status, (string)again.Answer["error"]!));
        Assert.False(await issuers.OnDuende.IsAliveAsync((string)tokens["access_token"]!));
        Assert.Equal("invalid_grant", (string)(await issuers.OnDuende.RefreshAsync((string)tokens["refresh_token"]!)).Answer["error"]!);
    }

    [Fact]
    public async Task A_refresh_token_that_comes_twice_ends_its_family()
    {
        var first = await issuers.OnDuende.TokensAsync();
        var (_, second) = await issuers.OnDuende.RefreshAsync((string)first["refresh_token"]!);
        var replayed = await issuers.OnDuende.RefreshAsync((string)first["refresh_token"]!);

        Assert.Equal("invalid_grant", (string)replayed.Answer["error"]!);
        Assert.False(await issuers.OnDuende.IsAliveAsync((string)second["access_token"]!));
        Assert.Equal("invalid_grant", (string)(await issuers.OnDuende.RefreshAsync((string)second["refresh_token"]!)).Answer["error"]!);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("refresh")]
    public async Task Of_a_hundred_redemptions_at_once_one_succeeds_and_the_family_is_dead(string kind)
    {
        var presented = kind == "code" ? await issuers.OnDuende.CodeAsync() : (string)(await issuers.OnDuende.TokensAsync())["refresh_token"]!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(
            _ => kind == "code" ? issuers.OnDuende.RedeemAsync(presented) : issuers.OnDuende.RefreshAsync(presented)));

        var winner = Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK).Answer;
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => Assert.Equal("invalid_grant", (string)answer.Answer["error"]!));
        Assert.Equal("invalid_grant", (string)(await issuers.OnDuende.RefreshAsync((string)winner["refresh_token"]!)).Answer["error"]!);
    }

    [Theory]
    [InlineData("connect/revocation")]
    [InlineData("connect/deviceauthorization")]
    [InlineData("connect/par")]
    [InlineData("connect/ciba")]
    [InlineData("connect/endsession")]
    public async Task What_Duende_could_do_besides_is_not_there(string path)
    {
        var machine = (string)(await issuers.OnDuende.MachineAsync()).Answer["access_token"]!;
        using var http = new HttpClient { BaseAddress = new Uri(issuers.OnDuende.Address) };
        using var form = new FormUrlEncodedContent([new("client_id", ProductServer.ClientId), new("client_secret", ProductServer.ClientSecretText), new("token", machine)]);
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), form);

        Assert.True((int)response.StatusCode is 400 or 401 or 404, $"{response.StatusCode}");
        Assert.True(await issuers.OnDuende.IsAliveAsync(machine));
    }

    [Theory]
    [InlineData("/connect/authorize/callback")]
    [InlineData("/Connect/Authorize")]
    [InlineData("/connect/authorize/Callback")]
    public async Task The_rules_of_a_request_for_a_code_hold_at_every_address_of_it(string path)
    {
        using var browser = new Browser(new Uri(issuers.OnDuende.Address));
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        using var fragment = await browser.GetAsync(PortalServer.Authorize(("response_mode", "fragment")).Replace("/connect/authorize", path, StringComparison.Ordinal));
        using var good = await browser.GetAsync(PortalServer.Authorize().Replace("/connect/authorize", path, StringComparison.Ordinal));

        Assert.Equal("invalid_request", PortalServer.Parameter(fragment.Headers.Location!, "error"));
        Assert.NotNull(PortalServer.Parameter(good.Headers.Location!, "code"));
    }

    // Moments, ids and the session differ, and who wrote it; nothing else may.
    private static void AssertSame(JsonWebToken embedded, JsonWebToken onDuende)
    {
        Assert.Equal((embedded.Typ, embedded.Alg, embedded.ValidTo - embedded.IssuedAt), (onDuende.Typ, onDuende.Alg, onDuende.ValidTo - onDuende.IssuedAt));
        Assert.Equal(Names(embedded), Names(onDuende));
        Assert.Equal(Facts(embedded), Facts(onDuende));
    }

    private static IEnumerable<string> Names(JsonWebToken token) => token.Claims.Select(claim => claim.Type).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Facts(JsonWebToken token) => token.Claims
        .Where(claim => claim.Type is "sub" or "aud" or "client_id" or "scope" or "nonce")
        .Select(claim => $"{claim.Type}={claim.Value} ({claim.ValueType})")
        .Order(StringComparer.Ordinal);
}
