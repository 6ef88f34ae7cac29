using System.Net;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary><c>/connect/logout</c>: the session and what was granted in it end, and nobody is signed out by a stranger.</summary>
public sealed class LogoutTests : IAsyncLifetime
{
    private PortalServer portal = null!;
    private Browser browser = null!;
    private JsonObject tokens = null!;

    public async Task InitializeAsync()
    {
        portal = await PortalServer.StartAsync();
        browser = portal.OpenBrowser();
        tokens = await SignInAsync(browser);
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await portal.DisposeAsync();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_client_signs_out_the_session_that_its_id_token_names_and_gets_the_person_back(string method)
    {
        (string, string)[] fields =
            [("id_token_hint", Hint), ("post_logout_redirect_uri", PortalServer.AfterLogout), ("state", PortalServer.State), ("client_id", PortalServer.Portal)];
        using var answer = method == "GET" ? await browser.GetAsync(Logout(fields)) : await browser.PostAsync("/connect/logout", fields);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"{PortalServer.AfterLogout}?state={Uri.EscapeDataString(PortalServer.State)}", answer.Headers.Location!.OriginalString);
        await SignedOutAsync();
    }

    [Fact]
    public async Task An_id_token_that_has_expired_still_says_which_session_it_was()
    {
        portal.Clock.Advance(TimeSpan.FromHours(1));
        using var answer = await browser.GetAsync(Logout(("id_token_hint", Hint)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await SignedOutAsync();
    }

    [Fact]
    public async Task Without_an_id_token_the_person_is_asked()
    {
        using var page = await browser.GetAsync("/connect/logout");
        Assert.True(await IsSignedInAsync());
        using var answer = await browser.SubmitAsync(page);

        Assert.Contains("You have signed out", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await SignedOutAsync();
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_out()
    {
        using var answer = await browser.PostAsync("/connect/logout", ("form_ticket", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));

        Assert.Contains("Do you want to sign out?", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await IsSignedInAsync());
    }

    [Fact]
    public async Task An_id_token_of_somebody_elses_session_does_not_end_this_one()
    {
        using var other = portal.OpenBrowser();
        var theirs = await SignInAsync(other);
        using var page = await browser.GetAsync(Logout(("id_token_hint", (string)theirs["id_token"]!)));

        Assert.Contains("Do you want to sign out?", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await IsSignedInAsync());
    }

    [Theory]
    [InlineData("post_logout_redirect_uri", "https://evil.example/")]
    [InlineData("post_logout_redirect_uri", "https://portal.example/bye/")]
    [InlineData("post_logout_redirect_uri", PortalServer.Redirect)]
    [InlineData("client_id", PortalServer.Web)]
    [InlineData("id_token_hint", "")]
    [InlineData("id_token_hint", "a.b.c")]
    [InlineData("id_token_hint", "ACCESS")]
    [InlineData("id_token_hint", "FORGED")]
    public async Task Nobody_is_sent_to_an_address_that_is_not_the_clients_and_nothing_ends(string name, string value)
    {
        value = value switch { "ACCESS" => (string)tokens["access_token"]!, "FORGED" => Hint[..^8] + "AAAAAAAA", _ => value };
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id_token_hint"] = Hint, ["post_logout_redirect_uri"] = PortalServer.AfterLogout, [name] = value,
        };
        using var answer = await browser.GetAsync(Logout([.. fields.Select(field => (field.Key, field.Value))]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
        Assert.True(await IsSignedInAsync());
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_signed_out()
    {
        using var stranger = portal.OpenBrowser();
        using var answer = await stranger.GetAsync("/connect/logout");

        Assert.Contains("You have signed out", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_sign_in_in_the_same_browser_leaves_the_session_before()
    {
        var before = browser.Cookies.GetCookies(portal.Server.Address)["crossmentor-session"]!.Value;
        using var page = await browser.GetAsync(PortalServer.Authorize(("prompt", "login")));
        using var _ = await browser.SubmitAsync(page, ("username", PortalServer.User), ("password", PortalServer.Password));
        browser.Cookies.Add(new Cookie("crossmentor-session", before, "/", portal.Server.Address.Host));

        Assert.False(await IsSignedInAsync());
    }

    private string Hint => (string)tokens["id_token"]!;

    private static string Logout(params (string Name, string Value)[] fields)
        => "/connect/logout?" + string.Join('&', fields.Where(field => field.Value.Length > 0).Select(field => field.Name + "=" + Uri.EscapeDataString(field.Value)));

    private async Task<JsonObject> SignInAsync(Browser visitor)
        => (await portal.RedeemAsync(PortalServer.Parameter(await visitor.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password), "code")!)).Answer;

    private async Task<bool> IsSignedInAsync()
    {
        using var answer = await browser.GetAsync(PortalServer.Authorize(("prompt", "none")));
        return PortalServer.Parameter(answer.Headers.Location!, "code") is not null;
    }

    private async Task SignedOutAsync()
    {
        Assert.False(await IsSignedInAsync());
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync((string)tokens["refresh_token"]!)).Answer["error"]!);
    }
}
