using System.Net.Http.Headers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>The product as it is served, with a manager who is the attacker.</summary>
public sealed class AttackServer : IAsyncLifetime
{
    private ProductServer? product;

    public HttpClient Client { get; } = new();

    public Uri Address => Client.BaseAddress!;

    public async Task InitializeAsync()
    {
        product = await ProductServer.StartAsync([], ["attacker"], new GraphQLLimitOptions { CostPerSecond = 1_000_000, CostBurst = 1_000_000 });
        using var manager = await product.ManagerAsync("attacker");
        Client.BaseAddress = product.Http.BaseAddress;
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await ApiClient.TokenAsync(Address, "attacker"));
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await product!.DisposeAsync();
    }
}
