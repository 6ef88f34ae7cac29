using System.Net;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>Two hosts on one database: a code or refresh token is good once, whichever of them it reaches, and what is ended at one is ended at both.</summary>
public sealed class SeveralHostsTests
{
    private const int Redemptions = 100;

    [Theory]
    [InlineData("code")]
    [InlineData("refresh")]
    public async Task On_SQLite_one_of_a_hundred_succeeds_and_the_family_is_dead(string kind)
    {
        using var file = await IssuerFile.CreateAsync();

        await OneSucceedsAsync(file.Database, kind);
    }

    [Trait("Needs", "PostgreSql")]
    [PostgreSqlTheory]
    [InlineData("code")]
    [InlineData("refresh")]
    public async Task On_PostgreSQL_one_of_a_hundred_succeeds_and_the_family_is_dead(string kind)
    {
        await using var database = await PostgreSqlIssuer.CreateAsync();

        await OneSucceedsAsync(database.Database, kind);
    }

    [Trait("Needs", "PostgreSql")]
    [PostgreSqlTheory]
    [InlineData("s%t&a=t+e ü")]
    public async Task On_PostgreSQL_people_sign_in_refresh_and_sign_out(string state)
    {
        await using var database = await PostgreSqlIssuer.CreateAsync();
        await using var portal = await PortalServer.StartAsync(database: database.Database);
        using var browser = portal.OpenBrowser();
        var back = await browser.SignInAsync(PortalServer.Authorize(("state", state)), PortalServer.User, PortalServer.Password);
        var (_, tokens) = await portal.RedeemAsync(PortalServer.Parameter(back, "code")!);
        var (refreshed, _) = await portal.RefreshAsync((string)tokens["refresh_token"]!);
        using var goodbye = await browser.GetAsync("/connect/logout?id_token_hint=" + (string)tokens["id_token"]!);
        var (revoked, _) = await portal.PostAsync("/connect/revoke", ("client_id", PortalServer.Portal), ("token", (string)tokens["access_token"]!));
        using var silently = await browser.GetAsync(PortalServer.Authorize(("prompt", "none")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (refreshed, goodbye.StatusCode, revoked));
        Assert.Equal("login_required", PortalServer.Parameter(silently.Headers.Location!, "error"));
        await portal.Users.LockAsync(PortalServer.User, isLocked: true, CancellationToken.None);
        Assert.True(Assert.Single(await portal.Users.ListAsync(CancellationToken.None)).IsLocked);
    }

    private static async Task OneSucceedsAsync(IssuerDatabase database, string kind)
    {
        await using var one = await PortalServer.StartAsync(database: database);
        await using var other = await PortalServer.StartAsync(database: database, hasUser: true);
        var presented = kind == "code" ? await one.CodeAsync() : (string)(await one.TokensAsync())["refresh_token"]!;
        var answers = await Task.WhenAll(Enumerable.Range(0, Redemptions).Select(number =>
        {
            var host = number % 2 == 0 ? one : other;
            return kind == "code" ? host.RedeemAsync(presented) : host.RefreshAsync(presented);
        }));

        var winner = Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK).Answer;
        Assert.Equal(Redemptions - 1, answers.Count(answer => (string?)answer.Answer["error"] == "invalid_grant"));
        Assert.Equal("invalid_grant", (string)(await other.RefreshAsync((string)winner["refresh_token"]!)).Answer["error"]!);
    }
}
