using System.Net;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests;

/// <summary>Whatever clients send, and at whatever log level, no secret and no token is written to a log.</summary>
public sealed class SecretsInLogsTests
{
    [Fact]
    public async Task No_log_line_at_any_level_carries_a_secret_or_a_token()
    {
        const string guess = "canary-wrong-guess";
        await using var server = await ProductServer.StartAsync();
        var token = await server.FetchTokenAsync();
        var signature = token[(token.LastIndexOf('.') + 1)..];
        var payload = token.Split('.')[1];
        var escaped = Uri.EscapeDataString(ProductServer.ClientSecretText);

        // Good, wrong, malformed and repeated, at both ends.
        using var _1 = await server.PostTokenAsync($"grant_type=client_credentials&client_id=demo&client_secret={escaped}");
        using var _2 = await server.PostTokenAsync($"grant_type=client_credentials&client_id=demo&client_secret={guess}");
        using var _3 = await server.PostTokenAsync($"grant_type=x&client_id={guess}&client_secret={guess}&client_secret={guess}");
        using var _4 = await server.PostTokenAsync($"client_secret={guess}%zz");
        using var _5 = await server.PostTokenAsync("grant_type=client_credentials", ProductServer.Basic("demo", guess));
        using var _6 = await server.PostTokenAsync("grant_type=client_credentials", new("Basic", guess));
        using var _7 = await server.PostTokenAsync($"grant_type=client_credentials&client_assertion={guess}&client_assertion_type={guess}");
        using var accepted = await server.AskWhoAsync(token);
        using var refused = await server.AskWhoAsync(token + guess);
        using var flipped = await server.AskWhoAsync(token[..^8] + "AAAAAAAA");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (accepted.StatusCode, refused.StatusCode));

        var basic = ProductServer.Basic("demo", ProductServer.ClientSecretText).Parameter!;
        string[] canaries = [ProductServer.ClientSecretText, escaped, basic, guess, signature, payload];
        Assert.All(server.Logs.Lines, line => Assert.All(canaries, canary => Assert.DoesNotContain(canary, line, StringComparison.Ordinal)));

        // The scan sees something: both refusals are in the log, each with its reason.
        Assert.Contains(server.Logs.Lines, line => line.Contains("could not be authenticated", StringComparison.Ordinal));
        Assert.Contains(server.Logs.Lines, line => line.Contains("Token refused: Signature", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_log_line_carries_what_people_and_their_applications_keep_to_themselves()
    {
        await using var portal = await PortalServer.StartAsync();
        using var browser = portal.OpenBrowser();
        var back = await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        var code = PortalServer.Parameter(back, "code")!;
        var cookies = browser.Cookies.GetCookies(portal.Server.Address).Select(cookie => cookie.Value).ToArray();
        var (_, tokens) = await portal.RedeemAsync(code);
        var (access, id, refresh) = ((string)tokens["access_token"]!, (string)tokens["id_token"]!, (string)tokens["refresh_token"]!);
        var (_, refreshed) = await portal.RefreshAsync(refresh);

        // Good, wrong, repeated and replayed, at every address.
        using var page = await browser.GetAsync(PortalServer.Authorize(("prompt", "login")));
        using var _1 = await browser.SubmitAsync(page, ("username", PortalServer.User), ("password", "canary-wrong-password"));
        using var change = await browser.GetAsync("/connect/password");
        using var _4 = await browser.SubmitAsync(change, ("username", PortalServer.User), ("password", "canary-wrong-password"), ("new_password", "canary-new-password"));
        await portal.PostAsync("/connect/introspect", ("client_id", PortalServer.Resource), ("client_secret", PortalServer.ResourceSecret), ("token", access));
        await portal.PostAsync("/connect/introspect", ("client_id", PortalServer.Resource), ("client_secret", "canary-wrong-secret"), ("token", access));
        await portal.PostAsync("/connect/revoke", ("client_id", PortalServer.Portal), ("token", access));
        using var _2 = await portal.Server.AskWhoAsync(access);
        using var _3 = await browser.GetAsync("/connect/logout?id_token_hint=" + id + "&state=canary-state");
        await portal.RefreshAsync(refresh);
        await portal.RedeemAsync(code);
        await portal.Users.ResetAsync(PortalServer.User, "canary-new-password", CancellationToken.None);

        string[] canaries =
        [
            PortalServer.Password, PortalServer.ResourceSecret, PortalServer.Verifier, "canary-wrong", "canary-new", "canary-state", code, refresh,
            (string)refreshed["refresh_token"]!, access.Split('.')[2], id.Split('.')[2], id.Split('.')[1], .. cookies,
        ];
        Assert.Equal(2, cookies.Length);
        Assert.All(portal.Server.Logs.Lines, line => Assert.All(canaries, canary => Assert.DoesNotContain(canary, line, StringComparison.Ordinal)));
        Assert.Contains(portal.Server.Logs.Lines, line => line.Contains("presented a second time", StringComparison.Ordinal));
        Assert.Contains(portal.Server.Logs.Lines, line => line.Contains("could not sign in", StringComparison.Ordinal));
    }
}
