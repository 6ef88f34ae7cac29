using System.Net;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary><c>/connect/revoke</c> and <c>/connect/introspect</c>: what was ended is ended for everybody who asks.</summary>
public sealed class RevocationTests : IAsyncLifetime
{
    private PortalServer portal = null!;

    public async Task InitializeAsync() => portal = await PortalServer.StartAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task A_registered_API_learns_what_a_token_says()
    {
        var token = (string)(await portal.TokensAsync())["access_token"]!;
        var (status, answer) = await IntrospectAsync(token);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            ["active", "aud", "client_id", "exp", "iat", "iss", "jti", "scope", "sub", "token_type"],
            answer.Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.True((bool)answer["active"]!);
        Assert.Equal((portal.Subject, PortalServer.Portal, portal.Issuer), ((string)answer["sub"]!, (string)answer["client_id"]!, (string)answer["iss"]!));
    }

    [Fact]
    public async Task A_token_in_a_clients_own_name_is_alive_until_it_expires()
    {
        var token = await portal.Server.FetchTokenAsync();

        Assert.True(await IsAliveAsync(token));
        portal.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.False(await IsAliveAsync(token));
    }

    [Theory]
    [InlineData("client_id=portal")]
    [InlineData("client_id=web&client_secret=canary web secret")]
    [InlineData("client_id=demo&client_secret=canary secret+%&=ü")]
    [InlineData("client_id=api&client_secret=wrong")]
    [InlineData("")]
    public async Task Nobody_else_may_ask_about_tokens(string proof)
    {
        var token = (string)(await portal.TokensAsync())["access_token"]!;
        var fields = proof.Length == 0 ? [] : proof.Split('&', 2).Select(part => part.Split('=', 2)).Select(part => (part[0], part[1]));
        var (status, answer) = await portal.PostAsync("/connect/introspect", [.. fields, ("token", token)]);

        Assert.InRange((int)status, 400, 401);
        Assert.False(answer.ContainsKey("active"));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")]
    public async Task Of_what_is_no_token_only_that_is_said(string text)
    {
        var (status, answer) = await IntrospectAsync(text);

        Assert.Equal((HttpStatusCode.OK, """{"active":false}"""), (status, answer.ToJsonString()));
    }

    [Fact]
    public async Task Tokens_of_other_kinds_are_not_active()
    {
        var tokens = await portal.TokensAsync();

        Assert.False(await IsAliveAsync((string)tokens["id_token"]!));
        Assert.False(await IsAliveAsync((string)tokens["refresh_token"]!));
        Assert.True(await IsAliveAsync((string)tokens["access_token"]!));
    }

    [Fact]
    public async Task A_revoked_refresh_token_ends_the_access_tokens_too()
    {
        var tokens = await portal.TokensAsync();
        var status = await RevokeAsync((string)tokens["refresh_token"]!);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.False(await IsAliveAsync((string)tokens["access_token"]!));
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync((string)tokens["refresh_token"]!)).Answer["error"]!);
        Assert.Equal(HttpStatusCode.OK, await RevokeAsync((string)tokens["refresh_token"]!));
    }

    [Fact]
    public async Task A_revoked_access_token_ends_alone()
    {
        var tokens = await portal.TokensAsync();
        var refreshed = (await portal.RefreshAsync((string)tokens["refresh_token"]!)).Answer;
        await RevokeAsync((string)tokens["access_token"]!);
        var again = await RevokeAsync((string)tokens["access_token"]!);

        Assert.Equal(HttpStatusCode.OK, again);
        Assert.False(await IsAliveAsync((string)tokens["access_token"]!));
        Assert.True(await IsAliveAsync((string)refreshed["access_token"]!));
        Assert.Equal(HttpStatusCode.OK, (await portal.RefreshAsync((string)refreshed["refresh_token"]!)).Status);
    }

    [Fact]
    public async Task Another_client_ends_nothing_and_does_not_learn_that()
    {
        var tokens = await portal.TokensAsync();
        foreach (var name in new[] { "access_token", "refresh_token" })
        {
            var (status, _) = await portal.PostAsync(
                "/connect/revoke", ("client_id", PortalServer.Web), ("client_secret", PortalServer.WebSecret), ("token", (string)tokens[name]!));
            Assert.Equal(HttpStatusCode.OK, status);
        }

        Assert.True(await IsAliveAsync((string)tokens["access_token"]!));
        Assert.Equal(HttpStatusCode.OK, (await portal.RefreshAsync((string)tokens["refresh_token"]!)).Status);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("refresh_token")]
    public async Task What_was_issued_before_a_replay_is_dead_after_it(string kind)
    {
        var code = await portal.CodeAsync();
        var (_, tokens) = await portal.RedeemAsync(code);
        var (_, refreshed) = await portal.RefreshAsync((string)tokens["refresh_token"]!);
        Assert.True(await IsAliveAsync((string)refreshed["access_token"]!));

        await (kind == "code" ? portal.RedeemAsync(code) : portal.RefreshAsync((string)tokens["refresh_token"]!));

        Assert.False(await IsAliveAsync((string)tokens["access_token"]!));
        Assert.False(await IsAliveAsync((string)refreshed["access_token"]!));
    }

    [Fact]
    public async Task A_locked_users_tokens_are_dead()
    {
        var tokens = await portal.TokensAsync();
        await portal.Users.LockAsync(PortalServer.User, isLocked: true, CancellationToken.None);

        Assert.False(await IsAliveAsync((string)tokens["access_token"]!));
        using var info = await UserInfoAsync("Bearer " + (string)tokens["access_token"]!);
        Assert.Equal(HttpStatusCode.Unauthorized, info.StatusCode);
    }

    [Theory]
    [InlineData("/connect/revoke")]
    [InlineData("/connect/introspect")]
    public async Task Without_a_token_there_is_nothing_to_answer(string path)
    {
        var (status, answer) = await portal.PostAsync(path, ("client_id", PortalServer.Resource), ("client_secret", PortalServer.ResourceSecret));

        Assert.Equal((HttpStatusCode.BadRequest, "invalid_request"), (status, (string)answer["error"]!));
    }

    [Theory]
    [InlineData("openid profile crossmentor", """{"sub":"SUBJECT","name":"Anna Ämter"}""")]
    [InlineData("openid", """{"sub":"SUBJECT"}""")]
    public async Task Userinfo_tells_the_name_only_to_whom_it_was_granted(string scope, string expected)
    {
        var (_, tokens) = await portal.RedeemAsync(await portal.CodeAsync(("scope", scope)));
        using var info = await UserInfoAsync("Bearer " + (string)tokens["access_token"]!);
        var text = JsonNode.Parse(await info.Content.ReadAsStringAsync())!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected.Replace("SUBJECT", portal.Subject, StringComparison.Ordinal)), text));
        Assert.True(info.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Userinfo_is_for_tokens_of_people_who_signed_in_with_openid()
    {
        var (_, tokens) = await portal.RedeemAsync(await portal.CodeAsync(("scope", "crossmentor")));
        using var withoutScope = await UserInfoAsync("Bearer " + (string)tokens["access_token"]!);
        using var ofClient = await UserInfoAsync("Bearer " + await portal.Server.FetchTokenAsync());
        using var nobody = await UserInfoAsync(null);

        Assert.Equal(HttpStatusCode.Forbidden, withoutScope.StatusCode);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (ofClient.StatusCode, nobody.StatusCode));
        Assert.Contains("insufficient_scope", withoutScope.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> RevokeAsync(string token)
        => (await portal.PostAsync("/connect/revoke", ("client_id", PortalServer.Portal), ("token", token))).Status;

    private Task<(HttpStatusCode Status, JsonObject Answer)> IntrospectAsync(string token) => portal.PostAsync(
        "/connect/introspect", ("client_id", PortalServer.Resource), ("client_secret", PortalServer.ResourceSecret), ("token", token));

    private async Task<bool> IsAliveAsync(string token) => (bool)(await IntrospectAsync(token)).Answer["active"]!;

    private async Task<HttpResponseMessage> UserInfoAsync(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/connect/userinfo");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await portal.Server.Http.SendAsync(request);
    }
}
