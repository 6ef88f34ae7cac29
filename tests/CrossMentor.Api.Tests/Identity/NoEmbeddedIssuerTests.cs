using CrossMentor.Api.Tests.Server;
using CrossMentor.Application.Issuing;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Identity;

/// <summary>An installation that trusts issuers elsewhere says so to whoever runs it, and to nobody else.</summary>
public sealed class NoEmbeddedIssuerTests
{
    [Fact]
    public async Task Clients_and_users_are_looked_after_where_tokens_are_issued()
    {
        await using var product = await ProductServer.StartAsync(
            trusted: [], ["admin", "manager"], replacing: services => services.AddSingleton<IIssuerAdministration, NoEmbeddedIssuer>());
        using var admin = await product.AdministratorAsync("admin");
        using var manager = await product.ManagerAsync("manager");

        Assert.Equal("EMBEDDED_ISSUER_OFF", await admin.ErrorCodeAsync("{ clients { totalCount } }"));
        Assert.Equal("EMBEDDED_ISSUER_OFF", await admin.RefusalCodeAsync("addClient", new { clientId = "x", kind = "MACHINE" }));
        Assert.Equal("EMBEDDED_ISSUER_OFF", await admin.RefusalCodeAsync("removeClient", new { clientId = "x" }));
        Assert.Equal("EMBEDDED_ISSUER_OFF", await admin.ErrorCodeAsync("{ users { nodes { name } } }"));
        Assert.Equal("EMBEDDED_ISSUER_OFF", await admin.RefusalCodeAsync("inviteUser", new { name = "x" }));
        Assert.Equal("EMBEDDED_ISSUER_OFF", await admin.RefusalCodeAsync("endUserSessions", new { subject = "x" }));
        Assert.Equal(0, (await manager.QueryAsync("{ clients { totalCount } }")).GetProperty("clients").Number("totalCount"));
        Assert.Equal("NOT_PERMITTED", await manager.RefusalCodeAsync("addClient", new { clientId = "x", kind = "MACHINE" }));
        Assert.Equal("NOT_FOUND", await manager.RefusalCodeAsync("removeClient", new { clientId = "x" }));
    }
}
