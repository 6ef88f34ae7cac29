using System.Net;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>The page that asks for a password, and what keeps others from using it.</summary>
public sealed class LoginPageTests : IAsyncLifetime
{
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
    public async Task The_page_runs_no_script_and_stands_in_nobodys_frame()
    {
        using var page = await browser.GetAsync(PortalServer.Authorize());

        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self' https://portal.example;", policy, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.DoesNotContain("<script", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("name", "username")]
    [InlineData("password", "current-password")]
    public async Task Each_field_has_a_label_and_says_what_it_is_for(string id, string purpose)
    {
        using var page = await browser.GetAsync(PortalServer.Authorize());
        var html = await page.Content.ReadAsStringAsync();

        Assert.Contains($"<label for=\"{id}\">", html, StringComparison.Ordinal);
        Assert.Matches($"<input id=\"{id}\"[^>]*autocomplete=\"{purpose}\"", html);
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_for_this_server_alone_and_for_no_script()
    {
        using var page = await browser.GetAsync(PortalServer.Authorize());
        using var answer = await browser.SubmitAsync(page, ("username", PortalServer.User), ("password", PortalServer.Password));

        Assert.Equal(2, browser.CookieLines.Count);
        Assert.All(browser.CookieLines, cookie => Assert.Matches("^crossmentor-(form|session)=[A-Za-z0-9_-]{43}; path=/; samesite=lax; httponly$", cookie));
    }

    [Fact]
    public async Task Over_https_the_cookies_are_bound_to_the_host()
    {
        await using var server = await ProductServer.StartAsync(issuer: issuer =>
        {
            issuer.Issuer = "https://id.example";
            issuer.Clients.Add(Clients.Client.Public(PortalServer.Portal, [PortalServer.Redirect], [], "openid"));
        });
        using var page = await server.Http.GetAsync(PortalServer.Authorize(("scope", "openid")));

        Assert.Matches("^__Host-crossmentor-form=[A-Za-z0-9_-]{43}; path=/; secure; samesite=lax; httponly$", page.Headers.GetValues("Set-Cookie").Single());
    }

    [Theory]
    [InlineData(PortalServer.User, "wrong")]
    [InlineData("nobody", PortalServer.Password)]
    [InlineData("", "")]
    [InlineData(PortalServer.User, "")]
    [InlineData("<script>canary", "canary")]
    public async Task Whoever_is_not_signed_in_is_not_told_why_and_reads_nothing_of_what_was_typed(string name, string password)
    {
        using var page = await browser.GetAsync(PortalServer.Authorize());
        using var answer = await browser.SubmitAsync(page, ("username", name), ("password", password));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("<p role=\"alert\">The name or the password is wrong, or there were too many attempts.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", html, StringComparison.Ordinal);
        Assert.DoesNotContain("anna", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_is_written_as_people_write_it()
    {
        var back = await browser.SignInAsync(PortalServer.Authorize(), "ANNA", PortalServer.Password);

        Assert.NotNull(PortalServer.Parameter(back, "code"));
    }

    [Fact]
    public async Task A_form_that_another_site_sends_signs_nobody_in()
    {
        using var page = await browser.GetAsync(PortalServer.Authorize());
        using var stranger = portal.OpenBrowser();
        using var without = await stranger.PostAsync(Login(), ("username", PortalServer.User), ("password", PortalServer.Password));
        using var copied = await stranger.SubmitAsync(page, ("username", PortalServer.User), ("password", PortalServer.Password));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (without.StatusCode, copied.StatusCode));
        Assert.Null(copied.Headers.Location);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    public async Task A_browser_that_says_where_a_form_comes_from_has_to_say_here(string site, bool isAccepted)
    {
        const string ticket = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        using var request = new HttpRequestMessage(HttpMethod.Post, Login())
        {
            Content = new FormUrlEncodedContent([new("form_ticket", ticket), new("username", PortalServer.User), new("password", PortalServer.Password)]),
        };
        request.Headers.Add("Cookie", "crossmentor-form=" + ticket);
        request.Headers.Add("Sec-Fetch-Site", site);
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = portal.Server.Address };

        using var answer = await http.SendAsync(request);

        Assert.Equal(isAccepted ? HttpStatusCode.SeeOther : HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_changed_request_behind_the_form_is_refused_like_any_other()
    {
        using var page = await browser.GetAsync(PortalServer.Authorize());
        var html = await page.Content.ReadAsStringAsync();
        using var changed = new HttpResponseMessage { Content = new StringContent(html.Replace("portal.example", "evil.example", StringComparison.Ordinal)) };

        using var answer = await browser.SubmitAsync(changed, ("username", PortalServer.User), ("password", PortalServer.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task Ten_wrong_passwords_lock_a_user_out_for_five_minutes(int failures, bool isLetIn)
    {
        for (var count = 0; count < failures; count++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync("wrong password"));
        }

        Assert.Equal(isLetIn ? HttpStatusCode.SeeOther : HttpStatusCode.Unauthorized, await TryAsync(PortalServer.Password));
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(PortalServer.Password));
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var count = 0; count < 9; count++)
            {
                await TryAsync("wrong password");
            }

            Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(PortalServer.Password));
        }
    }

    [Fact]
    public async Task Guesses_sent_at_the_same_time_are_counted_each()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TryAsync("wrong password")));

        Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(PortalServer.Password));
    }

    [Fact]
    public async Task An_address_that_guesses_many_names_is_slowed_down()
    {
        for (var count = 0; count < 100; count++)
        {
            using var page = await browser.GetAsync(PortalServer.Authorize());
            using var answer = await browser.SubmitAsync(page, ("username", $"guess{count}"), ("password", "x"));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(PortalServer.Password));
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(PortalServer.Password));
    }

    private static string Login() => TestIssuer.FormOf(PortalServer.Authorize());

    private async Task<HttpStatusCode> TryAsync(string password)
    {
        using var visitor = portal.OpenBrowser();
        using var page = await visitor.GetAsync(PortalServer.Authorize());
        using var answer = await visitor.SubmitAsync(page, ("username", PortalServer.User), ("password", password));
        return answer.StatusCode;
    }
}
