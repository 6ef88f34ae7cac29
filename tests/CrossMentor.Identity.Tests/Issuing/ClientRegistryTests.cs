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

        Assert.Equal(["signer", "site"], stored.Select(client => client.Id));
        Assert.Equal([ClientKind.Machine, ClientKind.Application], stored.Select(client => client.Kind));
        Assert.Equal(["crossmentor", "reports"], stored[0].Scopes);
        Assert.Equal((key.X, key.Y), (Assert.Single(stored[0].Keys).X, stored[0].Keys[0].Y));
        Assert.Equal(["https://a.example/1", "https://a.example/2"], stored[1].RedirectUris);
        Assert.Equal(["https://a.example/"], stored[1].PostLogoutRedirectUris);
        Assert.True(Assert.Single(stored[1].Secrets).Matches("s3cret"));
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
}
