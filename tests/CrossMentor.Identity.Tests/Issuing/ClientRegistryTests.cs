using System.Net;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary>Clients of the database stand beside those of the configuration, and end at once when they are removed.</summary>
public sealed class ClientRegistryTests : IAsyncLifetime
{
    private PortalServer portal = null!;

    public async Task InitializeAsync() => portal = await PortalServer.StartAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    private ClientRegistry Registry => portal.Server.Services.GetRequiredService<ClientRegistry>();

    [Fact]
    public async Task A_stored_client_is_read_back_as_it_was_registered()
    {
        var key = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new TokenForge(portal.Clock).PublicKey);
        await Registry.AddAsync(Client.WithKey("signer", key, "crossmentor", "reports"), CancellationToken.None);
        await Registry.AddAsync(
            Client.WithSecret("site", ClientSecret.FromPlainText("s3cret"), "openid").SigningPeopleIn(["https://a.example/1", "https://a.example/2"], "https://a.example/"),
            CancellationToken.None);

        var stored = await Registry.ListAsync(CancellationToken.None);

        Assert.Equal(["signer", "site"], stored.Select(row => row.Client.Id));
        Assert.Equal([ClientKind.Machine, ClientKind.Application], stored.Select(row => row.Client.Kind));
        Assert.Equal(["crossmentor", "reports"], stored[0].Client.Scopes);
        Assert.Equal((key.X, key.Y), (Assert.Single(stored[0].Client.Keys).X, stored[0].Client.Keys[0].Y));
        Assert.Equal(["https://a.example/1", "https://a.example/2"], stored[1].Client.RedirectUris);
        Assert.Equal(["https://a.example/"], stored[1].Client.PostLogoutRedirectUris);
        Assert.True(Assert.Single(stored[1].Client.Secrets).Matches("s3cret"));
    }

    [Fact]
    public async Task A_removed_client_and_what_was_granted_to_it_end_at_once()
    {
        (string, string)[] asNew = [("client_id", "new"), ("scope", "openid offline_access")];
        await Registry.AddAsync(Client.Public("new", [PortalServer.Redirect], [], "openid", "offline_access"), CancellationToken.None);
        var (_, tokens) = await portal.RedeemAsync(await portal.CodeAsync(asNew), ("client_id", "new"));
        var refresh = (string)tokens["refresh_token"]!;

        Assert.True(await Registry.RemoveAsync("new", CancellationToken.None));
        Assert.False(await Registry.RemoveAsync("new", CancellationToken.None));
        Assert.Equal(HttpStatusCode.Unauthorized, (await portal.RefreshAsync(refresh, ("client_id", "new"))).Status);

        // Nor does it come back with a client of the same id.
        await Registry.AddAsync(Client.Public("new", [PortalServer.Redirect], [], "openid", "offline_access"), CancellationToken.None);
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync(refresh, ("client_id", "new"))).Answer["error"]!);
    }

    [Fact]
    public async Task An_id_is_registered_once_and_compared_exactly()
    {
        var client = Client.WithSecret("stored", ClientSecret.FromPlainText("s3cret"), "crossmentor");

        Assert.True(await Registry.AddAsync(client, CancellationToken.None));
        Assert.False(await Registry.AddAsync(client, CancellationToken.None));
        Assert.Equal(HttpStatusCode.OK, (await portal.TokenAsync(("grant_type", "client_credentials"), ("client_id", "stored"), ("client_secret", "s3cret"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await portal.TokenAsync(("grant_type", "client_credentials"), ("client_id", "Stored"), ("client_secret", "s3cret"))).Status);
    }

    [Theory]
    [InlineData("http://portal.example/back")]
    [InlineData("https://portal.example/back#part")]
    [InlineData("https://user@portal.example/back")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("portal:/back")]
    [InlineData("/back")]
    [InlineData("https://portal.example/b ack")]
    public void Codes_are_not_sent_just_anywhere(string address)
        => Assert.Throws<ArgumentException>(() => Client.Public("x", [address], [], "openid"));

    [Fact]
    public void An_application_needs_somewhere_to_send_people_and_a_machine_has_nowhere()
    {
        Assert.Throws<ArgumentException>(() => Client.Public("x", [], [], "openid"));
        Assert.Throws<ArgumentException>(() => Client.Resource("", ClientSecret.FromPlainText("x")));
        Assert.Empty(Client.WithSecret("x", ClientSecret.FromPlainText("x"), "crossmentor").RedirectUris);
    }

    [Fact]
    public async Task A_disabled_client_gets_nothing_and_what_was_granted_to_it_is_dead_for_good()
    {
        await Registry.AddAsync(Client.Public("new", [PortalServer.Redirect], [], "openid", "crossmentor", "offline_access"), CancellationToken.None);
        var (_, tokens) = await portal.RedeemAsync(await portal.CodeAsync(AsNew), ("client_id", "new"));
        var (refresh, access) = ((string)tokens["refresh_token"]!, (string)tokens["access_token"]!);
        var code = await portal.CodeAsync(AsNew);
        Assert.True(await IsActiveAsync(access));

        Assert.NotNull((await Registry.EnableAsync("new", isEnabled: false, CancellationToken.None)).Client!.DisabledAt);
        var (status, answer) = await portal.RefreshAsync(refresh, ("client_id", "new"));
        using var browser = portal.OpenBrowser();
        var page = await browser.GetAsync(PortalServer.Authorize(AsNew));

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (status, (string)answer["error"]!));
        Assert.Equal("invalid_client", (string)(await portal.RedeemAsync(code, ("client_id", "new"))).Answer["error"]!);
        Assert.False(await IsActiveAsync(access));
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);

        await Registry.EnableAsync("new", isEnabled: true, CancellationToken.None);
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync(refresh, ("client_id", "new"))).Answer["error"]!);
        Assert.Equal("invalid_grant", (string)(await portal.RedeemAsync(code, ("client_id", "new"))).Answer["error"]!);
        Assert.False(await IsActiveAsync(access));
        Assert.Equal(HttpStatusCode.OK, (await portal.RedeemAsync(await portal.CodeAsync(AsNew), ("client_id", "new"))).Status);
    }

    [Fact]
    public async Task The_tokens_that_a_client_got_in_its_own_name_end_with_it_and_do_not_come_back()
    {
        await Registry.AddAsync(Client.WithSecret("sync", ClientSecret.FromPlainText("s3cret"), "crossmentor", "reports"), CancellationToken.None);
        var (first, second) = (await OwnTokenAsync("s3cret"), await OwnTokenAsync("s3cret"));
        Assert.True(await IsActiveAsync(first));

        await Registry.EnableAsync("sync", isEnabled: false, CancellationToken.None);
        Assert.False(await IsActiveAsync(first));
        await Registry.EnableAsync("sync", isEnabled: true, CancellationToken.None);
        Assert.False(await IsActiveAsync(second));

        var third = await OwnTokenAsync("s3cret");
        await Registry.ChangeAsync("sync", new ChangedClient { Name = "Sync" }, version: null, CancellationToken.None);
        Assert.True(await IsActiveAsync(third));
        await Registry.ChangeAsync("sync", new ChangedClient { Scopes = ["crossmentor"] }, version: null, CancellationToken.None);
        Assert.False(await IsActiveAsync(third));

        var fourth = await OwnTokenAsync("s3cret");
        await Registry.RemoveAsync("sync", CancellationToken.None);
        Assert.False(await IsActiveAsync(fourth));
    }

    [Fact]
    public async Task A_scope_less_ends_what_was_granted_and_a_scope_more_does_not()
    {
        await Registry.AddAsync(Client.Public("new", [PortalServer.Redirect], [], "openid", "offline_access"), CancellationToken.None);
        (string, string)[] asNew = [("client_id", "new"), ("scope", "openid offline_access")];
        var (_, tokens) = await portal.RedeemAsync(await portal.CodeAsync(asNew), ("client_id", "new"));

        await Registry.ChangeAsync("new", new ChangedClient { Scopes = ["openid", "offline_access", "crossmentor"] }, version: null, CancellationToken.None);
        var (status, refreshed) = await portal.RefreshAsync((string)tokens["refresh_token"]!, ("client_id", "new"));
        Assert.Equal(HttpStatusCode.OK, status);

        await Registry.ChangeAsync("new", new ChangedClient { Scopes = ["openid"] }, version: null, CancellationToken.None);
        Assert.Equal("invalid_grant", (string)(await portal.RefreshAsync((string)refreshed["refresh_token"]!, ("client_id", "new"), ("scope", "openid"))).Answer["error"]!);
    }

    [Fact]
    public async Task The_secret_before_is_good_until_the_overlap_is_over_and_the_one_before_that_no_more()
    {
        await Registry.AddAsync(Client.WithSecret("sync", ClientSecret.FromPlainText("s3cret"), "crossmentor"), CancellationToken.None);
        var first = await Registry.RotateAsync("sync", TimeSpan.FromHours(1), version: 1, CancellationToken.None);

        Assert.Equal([null, portal.Clock.GetUtcNow() + TimeSpan.FromHours(1)], first.Client!.Secrets.Select(secret => secret.EndsAt));
        Assert.Equal((true, true), (await IsGoodAsync("s3cret"), await IsGoodAsync(first.Secret!)));
        portal.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.True(await IsGoodAsync("s3cret"));
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((false, true), (await IsGoodAsync("s3cret"), await IsGoodAsync(first.Secret!)));

        var second = await Registry.RotateAsync("sync", TimeSpan.FromHours(1), version: null, CancellationToken.None);
        var third = await Registry.RotateAsync("sync", TimeSpan.FromHours(1), version: null, CancellationToken.None);
        Assert.Equal((false, true, true), (await IsGoodAsync(first.Secret!), await IsGoodAsync(second.Secret!), await IsGoodAsync(third.Secret!)));
        var last = await Registry.RotateAsync("sync", TimeSpan.Zero, version: null, CancellationToken.None);
        Assert.Equal((false, false, true), (await IsGoodAsync(second.Secret!), await IsGoodAsync(third.Secret!), await IsGoodAsync(last.Secret!)));
        Assert.DoesNotContain(last.Secret!, last.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_changed_is_refused_and_nothing_of_it_is_kept()
    {
        await Registry.AddAsync(Client.Public("new", [PortalServer.Redirect], [], "openid"), CancellationToken.None);

        Assert.Equal(new ClientFault.Stale(1), await FaultAsync(new ChangedClient { Name = "X" }, version: 2));
        Assert.Equal("Name", Assert.IsType<ClientFault.Invalid>(await FaultAsync(new ChangedClient { Name = "" })).Field);
        Assert.Equal("scopes", Assert.IsType<ClientFault.Invalid>(await FaultAsync(new ChangedClient { Name = "X", Scopes = [] })).Field);
        Assert.Equal("scopes", Assert.IsType<ClientFault.Invalid>(await FaultAsync(new ChangedClient { Scopes = [.. Enumerable.Range(0, 21).Select(number => $"s{number}")] })).Field);
        Assert.Equal("redirectUris", Assert.IsType<ClientFault.Invalid>(await FaultAsync(new ChangedClient { RedirectUris = [] })).Field);
        Assert.Equal("redirectUris", Assert.IsType<ClientFault.Invalid>(await FaultAsync(new ChangedClient { RedirectUris = [.. Enumerable.Range(0, 21).Select(number => $"https://a.example/{number}")] })).Field);
        Assert.Equal("postLogoutRedirectUris", Assert.IsType<ClientFault.Invalid>(await FaultAsync(new ChangedClient { PostLogoutRedirectUris = ["javascript:1"] })).Field);
        Assert.IsType<ClientFault.Invalid>((await Registry.RotateAsync("new", TimeSpan.Zero, version: null, CancellationToken.None)).Fault);
        Assert.IsType<ClientFault.Invalid>((await Registry.RotateAsync("new", ClientRegistry.OverlapMax + TimeSpan.FromSeconds(1), version: null, CancellationToken.None)).Fault);
        Assert.IsType<ClientFault.Unknown>((await Registry.EnableAsync("NEW", isEnabled: false, CancellationToken.None)).Fault);

        var found = (await Registry.FindAsync("new", CancellationToken.None))!;
        Assert.Equal(("new", 1, "openid"), (found.Client.Name, found.Version, Assert.Single(found.Client.Scopes)));
    }

    private static (string, string)[] AsNew => [("client_id", "new"), ("scope", "openid crossmentor offline_access")];

    private async Task<ClientFault?> FaultAsync(ChangedClient changed, int? version = null)
        => (await Registry.ChangeAsync("new", changed, version, CancellationToken.None)).Fault;

    private async Task<bool> IsGoodAsync(string secret)
        => (await portal.TokenAsync(("grant_type", "client_credentials"), ("client_id", "sync"), ("client_secret", secret))).Status == HttpStatusCode.OK;

    private async Task<string> OwnTokenAsync(string secret)
        => (string)(await portal.TokenAsync(("grant_type", "client_credentials"), ("client_id", "sync"), ("client_secret", secret))).Answer["access_token"]!;

    private async Task<bool> IsActiveAsync(string token)
        => (bool)(await portal.PostAsync("/connect/introspect", ("client_id", PortalServer.Resource), ("client_secret", PortalServer.ResourceSecret), ("token", token))).Answer["active"]!;
}
