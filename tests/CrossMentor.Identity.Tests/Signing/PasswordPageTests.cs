using System.Net;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>People change their password by themselves, with the one they have and in no other way.</summary>
public sealed class PasswordPageTests : IAsyncLifetime
{
    private const string Page = "/connect/password";
    private const string NewPassword = "another long enough one";

    private PortalServer portal = null!;
    private Browser browser = null!;

    public async Task InitializeAsync()
    {
        portal = await PortalServer.StartAsync();
        browser = portal.OpenBrowser();
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_proves_the_current_password_gets_another_and_is_signed_out_everywhere()
    {
        var refresh = (string)(await portal.TokensAsync())["refresh_token"]!;
        using var elsewhere = portal.OpenBrowser();
        await elsewhere.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);

        var (status, html) = await ChangeAsync(PortalServer.User, PortalServer.Password, NewPassword);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Your password is changed", html, StringComparison.Ordinal);
        foreach (var visitor in new[] { elsewhere, browser })
        {
            using var asked = await visitor.GetAsync(PortalServer.Authorize(("prompt", "none")));
            Assert.Equal("login_required", PortalServer.Parameter(asked.Headers.Location!, "error"));
        }

        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync(refresh)).Answer["error"]!);
        Assert.False(await OpensAsync(PortalServer.Password));
        Assert.True(await OpensAsync(NewPassword));
    }

    [Theory]
    [InlineData(PortalServer.User, "canary wrong password", NewPassword, HttpStatusCode.Unauthorized)]
    [InlineData("nobody", PortalServer.Password, NewPassword, HttpStatusCode.Unauthorized)]
    [InlineData(PortalServer.User, PortalServer.Password, "short", HttpStatusCode.BadRequest)]
    [InlineData(PortalServer.User, PortalServer.Password, "", HttpStatusCode.BadRequest)]
    [InlineData(PortalServer.User, PortalServer.Password, PortalServer.Password, HttpStatusCode.BadRequest)]
    public async Task Without_the_current_password_or_with_a_weak_one_everything_stays_as_it_was(string name, string current, string wanted, HttpStatusCode expected)
    {
        var refresh = (string)(await portal.TokensAsync())["refresh_token"]!;

        var (status, html) = await ChangeAsync(name, current, wanted);

        Assert.Equal(expected, status);
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain(current, html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await portal.RefreshAsync(refresh)).Status);
        Assert.True(await OpensAsync(PortalServer.Password));
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        using var answer = await browser.PostAsync(Page, ("username", PortalServer.User), ("password", PortalServer.Password), ("new_password", NewPassword));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True(await OpensAsync(PortalServer.Password));
    }

    [Fact]
    public async Task Ten_wrong_passwords_lock_a_user_out_here_as_well()
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await ChangeAsync(PortalServer.User, "canary wrong password", NewPassword)).Status);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await ChangeAsync(PortalServer.User, PortalServer.Password, NewPassword)).Status);
        Assert.False(await OpensAsync(PortalServer.Password));
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.OK, (await ChangeAsync(PortalServer.User, PortalServer.Password, NewPassword)).Status);
    }

    [Fact]
    public async Task A_locked_user_cannot_change_the_password()
    {
        await portal.Users.LockAsync(PortalServer.User, isLocked: true, CancellationToken.None);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ChangeAsync(PortalServer.User, PortalServer.Password, NewPassword)).Status);

        await portal.Users.LockAsync(PortalServer.User, isLocked: false, CancellationToken.None);
        Assert.True(await OpensAsync(PortalServer.Password));
    }

    [Fact]
    public async Task The_page_is_led_to_where_people_sign_in_and_helps_whoever_keeps_passwords()
    {
        using var login = await browser.GetAsync(PortalServer.Authorize());
        Assert.Contains($"<a href=\"{Page}\">", await login.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var page = await browser.GetAsync(Page);
        var html = await page.Content.ReadAsStringAsync();
        Assert.Matches("<label for=\"password\">[^<]*</label><input id=\"password\"[^>]*type=\"password\"[^>]*autocomplete=\"current-password\"", html);
        Assert.Matches("<label for=\"new-password\">[^<]*</label><input id=\"new-password\"[^>]*type=\"password\"[^>]*autocomplete=\"new-password\"", html);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<(HttpStatusCode Status, string Html)> ChangeAsync(string name, string current, string wanted)
    {
        using var page = await browser.GetAsync(Page);
        using var answer = await browser.SubmitAsync(page, ("username", name), ("password", current), ("new_password", wanted));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<bool> OpensAsync(string password)
    {
        using var visitor = portal.OpenBrowser();
        using var page = await visitor.GetAsync(PortalServer.Authorize());
        using var answer = await visitor.SubmitAsync(page, ("username", PortalServer.User), ("password", password));
        return answer.StatusCode == HttpStatusCode.SeeOther;
    }
}
