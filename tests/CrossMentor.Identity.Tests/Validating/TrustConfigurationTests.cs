using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Tests.Validating;

/// <summary>A wrong list of trusted issuers is found at start, with the key that is wrong.</summary>
public sealed class TrustConfigurationTests
{
    [Fact]
    public async Task A_complete_entry_is_read_whole()
    {
        using var host = Configured(
            ("Issuers:0:Authority", "https://login.example/tenant"),
            ("Issuers:0:Audience", "api"),
            ("Issuers:0:Profile", "keycloak"),
            ("Issuers:0:Organisations:0", "org-1"),
            ("Issuers:0:Organisations:1", "org-2"),
            ("Issuers:0:ClockSkew", "00:01:00"));
        await host.StartAsync();

        var issuer = Assert.Single(host.Services.GetRequiredService<IOptions<TokenOptions>>().Value.Issuers);

        Assert.Equal(("https://login.example/tenant", "api", IssuerProfile.Keycloak), (issuer.Authority, issuer.Audience, issuer.Profile));
        Assert.Equal(["org-1", "org-2"], issuer.Organisations);
        Assert.Equal(TimeSpan.FromMinutes(1), issuer.ClockSkew);
    }

    [Theory]
    [InlineData("Issuers:0:Audience", "", "Audience")]
    [InlineData("Issuers:0:Authority", "login.example", "Authority")]
    [InlineData("Issuers:0:Authority", "http://login.example", "https")]
    [InlineData("Issuers:0:Authority", "https://login.example?x=1", "query")]
    [InlineData("Issuers:0:ClockSkew", "00:05:01", "ClockSkew")]
    [InlineData("Issuers:0:Profile", "saml", "Profile")]
    [InlineData("Issuers:0:Organizations:0", "org-1", "Organizations")]
    [InlineData("Issuers:0:Organisations:0", " ", "Organisations")]
    public async Task A_wrong_entry_stops_the_start(string key, string value, string named)
    {
        using var host = Configured(("Issuers:0:Authority", "https://login.example"), ("Issuers:0:Audience", "api"), (key, value));

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());

        Assert.Contains(named, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issuer_that_is_listed_twice_stops_the_start()
    {
        using var host = Configured(
            ("Issuers:0:Authority", "https://login.example"), ("Issuers:0:Audience", "api"),
            ("Issuers:1:Authority", "https://login.example"), ("Issuers:1:Audience", "other"));

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Fact]
    public async Task An_issuer_in_this_process_cannot_be_listed_as_well()
    {
        using var host = Configured(("Issuers:0:Authority", TokenForge.Issuer), ("Issuers:0:Audience", "api"));

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    private static IHost Configured(params (string Key, string Value)[] configuration)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(
            configuration.GroupBy(entry => entry.Key).Select(entry => KeyValuePair.Create(entry.Key, (string?)entry.Last().Value)));
        builder.Services.AddTokenAuthentication(builder.Configuration).AddInProcessIssuer(_ => new TokenForge(new FakeClock()).Trust());
        return builder.Build();
    }
}
