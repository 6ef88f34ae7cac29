using CrossMentor.Identity.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary>Where the embedded issuer starts, and where it refuses to.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Production", false, false)]
    [InlineData("Production", true, true)]
    [InlineData("Staging", false, false)]
    [InlineData("Development", false, true)]
    public async Task Outside_development_it_starts_only_when_it_is_wanted(string environment, bool isEnabled, bool starts)
    {
        var start = async () =>
        {
            await using var server = await ProductServer.StartAsync(issuer: options => options.Enabled = isEnabled, environment: environment);
        };

        if (starts)
        {
            await start();
        }
        else
        {
            Assert.Contains("Identity:Embedded:Enabled", (await Assert.ThrowsAsync<InvalidOperationException>(start)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://id.example")]
    [InlineData("https://id.example:8443")]
    [InlineData("http://localhost:5080")]
    public async Task A_configured_address_stands_in_tokens_as_it_is(string address)
    {
        await using var server = await ProductServer.StartAsync(issuer: options => options.Issuer = address);

        Assert.Equal(address, server.Services.GetRequiredService<EmbeddedIssuer>().Issuer);
        using var who = await server.AskWhoAsync(await server.FetchTokenAsync());
        Assert.Contains($"\"issuer\":\"{address}\"", await who.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://id.example")]
    [InlineData("https://id.example/")]
    [InlineData("https://id.example/path")]
    [InlineData("https://id.example?x=1")]
    [InlineData("https://user@id.example")]
    [InlineData("https://0.0.0.0:5080")]
    [InlineData("id.example")]
    public async Task An_address_that_cannot_name_an_issuer_stops_the_start(string address)
        => await Assert.ThrowsAsync<InvalidOperationException>(() => ProductServer.StartAsync(issuer: options => options.Issuer = address));
}
