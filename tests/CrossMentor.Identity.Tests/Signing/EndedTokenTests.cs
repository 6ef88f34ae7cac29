using System.Net;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>An API in the process of the issuer lets nobody in with a token that is good no longer, although it has not expired.</summary>
public sealed class EndedTokenTests : IAsyncLifetime
{
    private PortalServer portal = null!;

    public async Task InitializeAsync() => portal = await PortalServer.StartAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Whoever_signs_out_is_out_at_the_API_a_second_later()
    {
        using var browser = portal.OpenBrowser();
        var code = PortalServer.Parameter(await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password), "code")!;
        var tokens = (await portal.RedeemAsync(code)).Answer;
        var other = (string)(await portal.TokensAsync())["access_token"]!;
        var token = (string)tokens["access_token"]!;
        Assert.Equal(HttpStatusCode.OK, await AskAsync(token));

        using var answer = await browser.GetAsync("/connect/logout?id_token_hint=" + (string)tokens["id_token"]!);
        portal.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(token));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(other));
    }

    [Fact]
    public async Task Whoever_is_locked_out_is_out_at_the_API_as_well() =>
        await AssertEndsAsync(() => portal.Users.LockAsync(PortalServer.User, isLocked: true, CancellationToken.None));

    [Fact]
    public async Task A_new_password_ends_what_the_old_one_opened() =>
        await AssertEndsAsync(() => portal.Users.ResetAsync(PortalServer.User, "another long enough one", CancellationToken.None));

    [Fact]
    public async Task A_revoked_access_token_opens_nothing_and_its_sister_does()
    {
        var (token, sister) = ((string)(await portal.TokensAsync())["access_token"]!, (string)(await portal.TokensAsync())["access_token"]!);

        await portal.PostAsync("/connect/revoke", ("client_id", PortalServer.Portal), ("token", token));

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(token));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(sister));
    }

    [Fact]
    public async Task A_token_that_was_let_in_is_looked_up_once_a_second()
    {
        var token = (string)(await portal.TokensAsync())["access_token"]!;
        Assert.Equal(HttpStatusCode.OK, await AskAsync(token));
        await portal.Users.LockAsync(PortalServer.User, isLocked: true, CancellationToken.None);

        portal.Clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(token));
        portal.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(token));
    }

    private async Task AssertEndsAsync(Func<Task> end)
    {
        var token = (string)(await portal.TokensAsync())["access_token"]!;
        Assert.Equal(HttpStatusCode.OK, await AskAsync(token));

        await end();
        portal.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(token));
    }

    private async Task<HttpStatusCode> AskAsync(string token)
    {
        using var answer = await portal.Server.AskWhoAsync(token);
        return answer.StatusCode;
    }
}
