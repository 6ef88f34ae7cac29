using System.Buffers.Binary;
using System.Net;
using System.Text.RegularExpressions;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>Which passwords are taken, how they are compared, and what is kept of them.</summary>
public sealed partial class PasswordTests : IAsyncLifetime
{
    private PortalServer portal = null!;

    public async Task InitializeAsync() => portal = await PortalServer.StartAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Theory]
    [InlineData("elevenchars", false)]
    [InlineData("twelve chars", true)]
    [InlineData("onlysmallletters", true)]
    [InlineData("918273645546", true)]
    [InlineData("слова на ином языке", true)]
    public async Task A_password_is_long_and_of_whatever_characters(string password, bool isTaken) =>
        Assert.Equal(isTaken, (await portal.Users.ResetAsync(PortalServer.User, password, CancellationToken.None)).Account is not null);

    [Fact]
    public async Task The_password_of_an_invitation_opens_nothing_when_nobody_took_it_for_fourteen_days()
    {
        var (late, early) = (await portal.Users.InviteAsync("late", "Late", CancellationToken.None), await portal.Users.InviteAsync("early", "Early", CancellationToken.None));
        Assert.Equal(portal.Clock.GetUtcNow() + TimeSpan.FromDays(14), late.Account!.InvitedUntil);

        portal.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(early.Password!, "early"));
        portal.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(late.Password!, "late"));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(early.Password!, "early"));

        Assert.NotNull((await portal.Users.FindAsync(late.Account.Subject, CancellationToken.None))!.InvitedUntil);
        Assert.Null((await portal.Users.FindAsync(early.Account!.Subject, CancellationToken.None))!.InvitedUntil);
        Assert.DoesNotContain(late.Password!, late.ToString(), StringComparison.Ordinal);
        Assert.Empty((await portal.Users.ResetAsync("late", "another long enough one", CancellationToken.None)).Problems);
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync("another long enough one", "late"));
    }

    [Fact]
    public async Task A_password_of_two_hundred_characters_is_compared_to_its_last()
    {
        var password = string.Concat(Enumerable.Range(0, 40).Select(number => $"{number:00} x,"));
        Assert.Empty((await portal.Users.ResetAsync(PortalServer.User, password, CancellationToken.None)).Problems);

        Assert.Equal(200, password.Length);
        Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(password[..^1]));
        Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(password[..^1] + ";"));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(password));
        Assert.Null((await portal.Users.ResetAsync(PortalServer.User, password + ",", CancellationToken.None)).Account);
    }

    [Theory]
    [InlineData("Canary password of anna")]
    [InlineData("canary password of anna ")]
    [InlineData(" canary password of anna")]
    [InlineData("canary  password of anna")]
    public async Task A_password_is_compared_as_it_was_typed(string almost) => Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(almost));

    [Theory]
    [InlineData("CrossMentor2026!", false)]
    [InlineData("welcome mentor 1", false)]
    [InlineData("Anna Ämter annaÄMTER", false)]
    [InlineData("mentor of the blue hills", true)]
    public async Task What_the_product_and_the_name_suggest_is_no_password(string password, bool isTaken) =>
        Assert.Equal(isTaken, (await portal.Users.ResetAsync(PortalServer.User, password, CancellationToken.None)).Account is not null);

    [Fact]
    public async Task A_password_is_good_until_somebody_changes_it()
    {
        portal.Clock.Advance(TimeSpan.FromDays(1000));

        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(PortalServer.Password));
    }

    [Fact]
    public async Task What_is_kept_is_costly_to_guess_from()
    {
        await using var scope = portal.Server.Services.CreateAsyncScope();
        var stored = Convert.FromBase64String((await scope.ServiceProvider.GetRequiredService<IssuerDb>().Users.SingleAsync()).PasswordHash!);

        // Format 1 of ASP.NET Core Identity: the function (2 is HMAC-SHA-512), how often, the length of the salt, the salt, the key.
        Assert.Equal((1, 2u), (stored[0], BinaryPrimitives.ReadUInt32BigEndian(stored.AsSpan(1))));
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(stored.AsSpan(5)), 210_000u, uint.MaxValue);
        Assert.Equal(16u, BinaryPrimitives.ReadUInt32BigEndian(stored.AsSpan(9)));
        Assert.Equal(13 + 16 + 32, stored.Length);
    }

    [Fact]
    public async Task A_reset_ends_every_session_and_grant()
    {
        using var browser = portal.OpenBrowser();
        await browser.SignInAsync(PortalServer.Authorize(), PortalServer.User, PortalServer.Password);
        var refresh = (string)(await portal.TokensAsync())["refresh_token"]!;

        await portal.Users.ResetAsync(PortalServer.User, "another long enough one", CancellationToken.None);

        using var silently = await browser.GetAsync(PortalServer.Authorize(("prompt", "none")));
        Assert.Equal("login_required", PortalServer.Parameter(silently.Headers.Location!, "error"));
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync(refresh)).Answer["error"]!);
        Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(PortalServer.Password));
    }

    [Fact]
    public async Task The_page_asks_for_a_name_and_a_password_and_for_nothing_else()
    {
        using var visitor = portal.OpenBrowser();
        using var page = await visitor.GetAsync(PortalServer.Authorize());
        var fields = Field().Matches(await page.Content.ReadAsStringAsync()).Select(field => field.Groups["name"].Value);

        Assert.Equal(["form_ticket", "username", "password"], fields);
    }

    [Fact]
    public async Task Signing_in_is_logged_with_who_from_where_and_by_what()
    {
        await TryAsync(PortalServer.Password);
        await TryAsync("a wrong password");
        await portal.TokenAsync(("grant_type", "client_credentials"), ("client_id", "demo"), ("client_secret", ProductServer.ClientSecretText));
        await portal.TokenAsync(("grant_type", "client_credentials"), ("client_id", "demo"), ("client_secret", "wrong"));

        string[] expected =
        [
            $"User {portal.Subject} at 127.0.0.1 signed in with a password.", $"{portal.Subject} at 127.0.0.1 could not sign in.",
            "Client demo at 127.0.0.1 was authenticated (Secret).", "A client at 127.0.0.1 could not be authenticated (Secret).",
        ];
        Assert.All(expected, line => Assert.Contains(portal.Server.Logs.Lines, written => written.StartsWith(line, StringComparison.Ordinal)));
    }

    private async Task<HttpStatusCode> TryAsync(string password, string name = PortalServer.User)
    {
        using var visitor = portal.OpenBrowser();
        using var page = await visitor.GetAsync(PortalServer.Authorize());
        Assert.Matches("<input id=\"password\"[^>]*type=\"password\"", await page.Content.ReadAsStringAsync());
        using var answer = await visitor.SubmitAsync(page, ("username", name), ("password", password));
        return answer.StatusCode;
    }

    [GeneratedRegex("<input[^>]* name=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();
}
