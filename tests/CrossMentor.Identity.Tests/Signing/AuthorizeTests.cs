using System.Net;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary><c>GET /connect/authorize</c>: who gets a code, who hears why not, and who is shown a page.</summary>
public sealed class AuthorizeTests : IAsyncLifetime
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
    public async Task Whoever_signs_in_comes_back_with_a_code_the_state_and_the_name_of_the_issuer()
    {
        var back = await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);

        Assert.StartsWith(PortalServer.Redirect + "&code=", back.ToString(), StringComparison.Ordinal);
        Assert.Equal(43, PortalServer.Parameter(back, "code")!.Length);
        Assert.Equal((PortalServer.State, portal.Issuer), (PortalServer.Parameter(back, "state"), PortalServer.Parameter(back, "iss")));
    }

    [Fact]
    public async Task Whoever_has_signed_in_is_not_asked_again()
    {
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);

        using var again = await browser.GetAsync(PortalServer.Authorize());
        using var silently = await browser.GetAsync(PortalServer.Authorize(("prompt", "none")));

        Assert.NotNull(PortalServer.Parameter(again.Headers.Location!, "code"));
        Assert.NotNull(PortalServer.Parameter(silently.Headers.Location!, "code"));
    }

    [Fact]
    public async Task A_client_that_wants_no_page_hears_that_nobody_has_signed_in()
    {
        using var answer = await browser.GetAsync(PortalServer.Authorize(("prompt", "none")));

        await ErrorAsync(answer, "login_required");
    }

    [Theory]
    [InlineData("prompt", "login")]
    [InlineData("max_age", "0")]
    [InlineData("max_age", "29")]
    public async Task A_client_may_want_the_password_anew(string name, string value)
    {
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        portal.Clock.Advance(TimeSpan.FromSeconds(30));

        using var page = await browser.GetAsync(PortalServer.Authorize((name, value)));
        using var answer = await browser.SubmitAsync(page, ("username", PortalServer.User), ("password", PortalServer.Password));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.NotNull(PortalServer.Parameter(answer.Headers.Location!, "code"));
    }

    [Fact]
    public async Task A_sign_in_that_is_young_enough_is_enough()
    {
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        portal.Clock.Advance(TimeSpan.FromSeconds(30));

        using var answer = await browser.GetAsync(PortalServer.Authorize(("max_age", "30")));

        Assert.NotNull(PortalServer.Parameter(answer.Headers.Location!, "code"));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task A_session_lasts_twelve_hours(int secondsMore, bool isAlive)
    {
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        portal.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(secondsMore));

        using var answer = await browser.GetAsync(PortalServer.Authorize(("prompt", "none")));

        Assert.Equal(isAlive, PortalServer.Parameter(answer.Headers.Location!, "code") is not null);
    }

    [Theory]
    [InlineData("response_type", "", "invalid_request")]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("response_type", "code id_token", "unsupported_response_type")]
    [InlineData("response_mode", "fragment", "invalid_request")]
    [InlineData("response_mode", "form_post", "invalid_request")]
    [InlineData("code_challenge", "", "invalid_request")]
    [InlineData("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c", "invalid_request")]
    [InlineData("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cMM", "invalid_request")]
    [InlineData("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM", "invalid_request")]
    [InlineData("code_challenge_method", "", "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("code_challenge_method", "s256", "invalid_request")]
    [InlineData("scope", "openid admin", "invalid_scope")]
    [InlineData("scope", "openid  profile", "invalid_scope")]
    [InlineData("prompt", "consent", "invalid_request")]
    [InlineData("prompt", "none login", "invalid_request")]
    [InlineData("max_age", "-1", "invalid_request")]
    [InlineData("max_age", "soon", "invalid_request")]
    [InlineData("resource", "other-api", "invalid_target")]
    [InlineData("request", "eyJ.eyJ.x", "request_not_supported")]
    [InlineData("request_uri", "https://portal.example/r", "request_uri_not_supported")]
    public async Task A_bad_request_is_told_to_the_client(string name, string value, string error)
    {
        using var answer = await browser.GetAsync(PortalServer.Authorize((name, value)));

        await ErrorAsync(answer, error);
    }

    [Theory]
    [InlineData("nonce", 500, true)]
    [InlineData("nonce", 501, false)]
    [InlineData("state", 1000, true)]
    [InlineData("state", 1001, false)]
    public async Task What_a_client_wants_back_has_a_length(string name, int length, bool isGood)
    {
        using var answer = await browser.GetAsync(PortalServer.Authorize((name, new string('x', length))));

        Assert.Equal(isGood, answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(!isGood, answer.Headers.Location is { } back && PortalServer.Parameter(back, "error") == "invalid_request");
    }

    [Theory]
    [InlineData("client_id", "")]
    [InlineData("client_id", "nobody")]
    [InlineData("client_id", "Portal")]
    [InlineData("client_id", ProductServer.ClientId)]
    [InlineData("client_id", PortalServer.Resource)]
    [InlineData("client_id", PortalServer.Web)]
    [InlineData("redirect_uri", "")]
    [InlineData("redirect_uri", "https://portal.example/back")]
    [InlineData("redirect_uri", "https://portal.example/back?from=login&x=1")]
    [InlineData("redirect_uri", "https://portal.example/back?from=Login")]
    [InlineData("redirect_uri", "https://portal.example/back?from=login#x")]
    [InlineData("redirect_uri", "https://portal.example:443/back?from=login")]
    [InlineData("redirect_uri", "https://evil.example/back?from=login")]
    [InlineData("redirect_uri", "//portal.example/back?from=login")]
    public async Task Nobody_is_sent_to_an_address_that_is_not_registered(string name, string value)
    {
        using var answer = await browser.GetAsync(PortalServer.Authorize((name, value)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
        Assert.DoesNotContain("evil", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&state=other")]
    [InlineData("&redirect_uri=https%3A%2F%2Fevil.example")]
    [InlineData("&client_id=portal")]
    [InlineData("&x=%00")]
    [InlineData("&x=%ff")]
    public async Task A_repeated_or_broken_parameter_is_refused_without_sending_anybody_anywhere(string added)
    {
        using var answer = await browser.GetAsync(PortalServer.Authorize() + added);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Fact]
    public async Task An_application_on_a_device_is_called_by_its_own_scheme()
    {
        const string redirect = "com.example.portal:/back";
        var back = await browser.SignInAsync(PortalServer.Authorize(("redirect_uri", redirect)), PortalServer.User, PortalServer.Password);

        Assert.StartsWith(redirect + "?code=", back.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_by_another_method_is_not_one()
    {
        using var answer = await browser.PostAsync(PortalServer.Authorize());

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private async Task ErrorAsync(HttpResponseMessage answer, string error)
    {
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        var back = answer.Headers.Location!;
        Assert.StartsWith(PortalServer.Redirect + "&error=", back.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            (error, PortalServer.State, portal.Issuer),
            (PortalServer.Parameter(back, "error"), PortalServer.Parameter(back, "state"), PortalServer.Parameter(back, "iss")));
    }
}
