using System.Net;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>Codes and refresh tokens are good once, for the client and the request they were made for, and not for long.</summary>
public sealed class RedemptionTests : IAsyncLifetime
{
    private const string OtherVerifier = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private PortalServer portal = null!;

    public async Task InitializeAsync() => portal = await PortalServer.StartAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task A_code_brings_tokens_about_the_user_and_nothing_more()
    {
        var answer = await portal.TokensAsync();

        Assert.Equal(("Bearer", 600, "openid profile crossmentor offline_access"), ((string)answer["token_type"]!, (int)answer["expires_in"]!, (string)answer["scope"]!));
        var access = new JsonWebToken((string)answer["access_token"]!);
        Assert.Equal(("at+jwt", "ES256", portal.Subject), (access.Typ, access.Alg, access.Subject));
        Assert.Equal(["aud", "client_id", "exp", "iat", "iss", "jti", "nbf", "scope", "sub"], Names(access));
        var id = new JsonWebToken((string)answer["id_token"]!);
        Assert.Equal(("JWT", "ES256", portal.Subject, portal.Issuer), (id.Typ, id.Alg, id.Subject, id.Issuer));
        Assert.Equal(["aud", "auth_time", "exp", "iat", "iss", "nonce", "sid", "sub"], Names(id));
        Assert.Equal([PortalServer.Portal], id.Audiences);
        Assert.Equal(PortalServer.Nonce, id.GetClaim("nonce").Value);
    }

    [Fact]
    public async Task The_API_sees_a_user_and_refuses_the_id_token()
    {
        var answer = await portal.TokensAsync();
        using var who = await portal.Server.AskWhoAsync((string)answer["access_token"]!);
        using var byIdToken = await portal.Server.AskWhoAsync((string)answer["id_token"]!);

        var principal = JsonNode.Parse(await who.Content.ReadAsStringAsync())!;
        Assert.Equal((portal.Subject, (int)Api.Tokens.PrincipalKind.User), ((string)principal["subject"]!, (int)principal["kind"]!));
        Assert.Equal(HttpStatusCode.Unauthorized, byIdToken.StatusCode);
    }

    [Fact]
    public async Task Without_the_scopes_for_them_there_is_no_id_token_and_no_refresh_token()
    {
        var (_, answer) = await portal.RedeemAsync(await portal.CodeAsync(("scope", "crossmentor")));

        Assert.Equal(["access_token", "expires_in", "scope", "token_type"], answer.Select(member => member.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_web_server_proves_itself_with_its_secret()
    {
        (string, string)[] forWeb = [("client_id", PortalServer.Web), ("redirect_uri", PortalServer.WebRedirect)];
        var code = await portal.CodeAsync([.. forWeb, ("scope", "openid crossmentor")]);
        var without = await portal.RedeemAsync(code, forWeb);
        var with = await portal.RedeemAsync(code, [.. forWeb, ("client_secret", PortalServer.WebSecret)]);

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (without.Status, (string)without.Answer["error"]!));
        Assert.Equal(HttpStatusCode.OK, with.Status);
    }

    [Theory]
    [InlineData("code_verifier", OtherVerifier, "invalid_grant")]
    [InlineData("code_verifier", "", "invalid_request")]
    [InlineData("code_verifier", "short", "invalid_request")]
    [InlineData("code_verifier", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "invalid_grant")] // the challenge itself: plain
    [InlineData("redirect_uri", "", "invalid_request")]
    [InlineData("redirect_uri", "com.example.portal:/back", "invalid_grant")]
    [InlineData("code", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "invalid_grant")]
    [InlineData("code", "", "invalid_request")]
    [InlineData("resource", "other-api", "invalid_target")]
    public async Task One_thing_that_does_not_fit_is_enough_and_the_code_stays_good_for_who_has_it_all(string name, string value, string error)
    {
        var code = await portal.CodeAsync();
        var wrong = await portal.RedeemAsync(code, (name, value));
        var right = await portal.RedeemAsync(code);

        Assert.Equal((HttpStatusCode.BadRequest, error), (wrong.Status, (string)wrong.Answer["error"]!));
        Assert.Equal(HttpStatusCode.OK, right.Status);
    }

    [Fact]
    public async Task Another_client_gets_nothing_for_a_code_or_a_refresh_token()
    {
        var code = await portal.CodeAsync();
        (string, string)[] asWeb = [("client_id", PortalServer.Web), ("client_secret", PortalServer.WebSecret)];
        var stolen = await portal.RedeemAsync(code, asWeb);
        var (_, tokens) = await portal.RedeemAsync(code);
        var refresh = await portal.RefreshAsync((string)tokens["refresh_token"]!, asWeb);

        Assert.Equal(("invalid_grant", "invalid_grant"), ((string)stolen.Answer["error"]!, (string)refresh.Answer["error"]!));
        Assert.Equal(HttpStatusCode.OK, (await portal.RefreshAsync((string)tokens["refresh_token"]!)).Status);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task A_code_lives_sixty_seconds(int seconds, bool isGood)
    {
        var code = await portal.CodeAsync();
        portal.Clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(isGood, (await portal.RedeemAsync(code)).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_that_comes_twice_ends_everything_that_came_of_it()
    {
        var code = await portal.CodeAsync();
        var (_, tokens) = await portal.RedeemAsync(code);
        var again = await portal.RedeemAsync(code);

        Assert.Equal("invalid_grant", (string)again.Answer["error"]!);
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync((string)tokens["refresh_token"]!)).Answer["error"]!);
    }

    [Fact]
    public async Task A_refresh_token_that_comes_twice_ends_its_whole_family()
    {
        var first = (string)(await portal.TokensAsync())["refresh_token"]!;
        var second = (string)(await portal.RefreshAsync(first)).Answer["refresh_token"]!;
        var third = (string)(await portal.RefreshAsync(second)).Answer["refresh_token"]!;
        var replayed = await portal.RefreshAsync(first);

        Assert.NotEqual(first, second);
        Assert.Equal("invalid_grant", (string)replayed.Answer["error"]!);
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync(third)).Answer["error"]!);
    }

    [Fact]
    public async Task Another_sign_in_of_the_same_user_goes_on_when_one_family_dies()
    {
        var one = (string)(await portal.TokensAsync())["refresh_token"]!;
        var other = (string)(await portal.TokensAsync())["refresh_token"]!;
        await portal.RefreshAsync(one);
        await portal.RefreshAsync(one);

        Assert.Equal(HttpStatusCode.OK, (await portal.RefreshAsync(other)).Status);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task A_refresh_token_that_nobody_uses_lives_twelve_hours(int secondsMore, bool isGood)
    {
        var token = (string)(await portal.TokensAsync())["refresh_token"]!;
        portal.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(secondsMore));

        Assert.Equal(isGood, (await portal.RefreshAsync(token)).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task However_often_it_is_used_a_grant_ends_after_fourteen_days()
    {
        var token = (string)(await portal.TokensAsync())["refresh_token"]!;
        for (var hours = 0; hours < (14 * 24) - 8; hours += 8)
        {
            portal.Clock.Advance(TimeSpan.FromHours(8));
            token = (string)(await portal.RefreshAsync(token)).Answer["refresh_token"]!;
        }

        portal.Clock.Advance(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        token = (string)(await portal.RefreshAsync(token)).Answer["refresh_token"]!;
        portal.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync(token)).Answer["error"]!);
    }

    [Fact]
    public async Task A_refresh_may_ask_for_less_and_the_next_one_again_for_all()
    {
        var token = (string)(await portal.TokensAsync())["refresh_token"]!;
        var (_, less) = await portal.RefreshAsync(token, ("scope", "crossmentor"));
        var (_, all) = await portal.RefreshAsync((string)less["refresh_token"]!);
        var more = await portal.RefreshAsync((string)all["refresh_token"]!, ("scope", "admin"));

        Assert.Equal(("crossmentor", "openid profile crossmentor offline_access"), ((string)less["scope"]!, (string)all["scope"]!));
        Assert.Null(less["id_token"]);
        Assert.Equal("invalid_scope", (string)more.Answer["error"]!);
        Assert.Equal(HttpStatusCode.OK, (await portal.RefreshAsync((string)all["refresh_token"]!)).Status);
    }

    [Fact]
    public async Task A_refreshed_id_token_tells_of_the_same_sign_in()
    {
        var first = await portal.TokensAsync();
        var before = new JsonWebToken((string)first["id_token"]!);
        portal.Clock.Advance(TimeSpan.FromHours(1));
        var after = new JsonWebToken((string)(await portal.RefreshAsync((string)first["refresh_token"]!)).Answer["id_token"]!);

        Assert.Equal((before.Subject, before.GetClaim("auth_time").Value), (after.Subject, after.GetClaim("auth_time").Value));
        Assert.False(after.TryGetClaim("nonce", out _));
    }

    [Theory]
    [InlineData("code")]
    [InlineData("refresh")]
    public async Task A_hundred_redemptions_at_once_give_one_success_and_a_dead_family(string kind)
    {
        var presented = kind == "code" ? await portal.CodeAsync() : (string)(await portal.TokensAsync())["refresh_token"]!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => kind == "code" ? portal.RedeemAsync(presented) : portal.RefreshAsync(presented)));

        var winner = Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK).Answer;
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => Assert.Equal("invalid_grant", (string)answer.Answer["error"]!));
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync((string)winner["refresh_token"]!)).Answer["error"]!);
    }

    [Theory]
    [InlineData("grant_type=client_credentials&client_id=portal")]
    [InlineData("grant_type=client_credentials&client_id=web&client_secret=canary web secret")]
    [InlineData("grant_type=authorization_code&client_id=api&client_secret=canary resource secret")]
    [InlineData("grant_type=refresh_token&client_id=api&client_secret=canary resource secret")]
    public async Task A_client_does_only_what_it_is_registered_for(string form)
    {
        var (status, answer) = await portal.TokenAsync(form.Split('&').Select(part => part.Split('=')).Select(part => (part[0], part[1])));

        Assert.Equal((HttpStatusCode.BadRequest, "unauthorized_client"), (status, (string)answer["error"]!));
    }

    [Fact]
    public async Task A_locked_user_gets_nothing_more_and_after_unlocking_has_to_sign_in()
    {
        using var browser = portal.OpenBrowser();
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        var code = await portal.CodeAsync();
        var token = (string)(await portal.TokensAsync())["refresh_token"]!;

        await portal.Users.LockAsync(PortalServer.User, isLocked: true, CancellationToken.None);
        using var page = await browser.GetAsync(PortalServer.Authorize());
        using var refused = await browser.SubmitAsync(page, ("username", PortalServer.User), ("password", PortalServer.Password));
        await portal.Users.LockAsync(PortalServer.User, isLocked: false, CancellationToken.None);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("invalid_grant", (string)(await portal.RedeemAsync(code)).Answer["error"]!);
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync(token)).Answer["error"]!);
        using var silently = await browser.GetAsync(PortalServer.Authorize(("prompt", "none")));
        Assert.Equal("login_required", PortalServer.Parameter(silently.Headers.Location!, "error"));
        Assert.NotNull(await portal.CodeAsync());
    }

    [Fact]
    public async Task One_user_has_fifty_live_grants_at_most_and_the_oldest_goes_first()
    {
        var oldest = (string)(await portal.TokensAsync())["refresh_token"]!;
        portal.Clock.Advance(TimeSpan.FromSeconds(1));
        using var browser = portal.OpenBrowser();
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        for (var count = 2; count < 50; count++)
        {
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            using var _ = await browser.GetAsync(PortalServer.Authorize());
        }

        var rotated = await portal.RefreshAsync(oldest);
        using var fiftyFirst = await browser.GetAsync(PortalServer.Authorize());

        Assert.Equal(HttpStatusCode.OK, rotated.Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.RefreshAsync((string)rotated.Answer["refresh_token"]!)).Status);
        Assert.Equal(HttpStatusCode.OK, (await portal.RedeemAsync(PortalServer.Parameter(fiftyFirst.Headers.Location!, "code")!)).Status);
    }

    private static IEnumerable<string> Names(JsonWebToken token) => token.Claims.Select(claim => claim.Type).Order(StringComparer.Ordinal);
}
