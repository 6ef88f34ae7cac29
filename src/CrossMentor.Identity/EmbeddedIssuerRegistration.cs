using CrossMentor.Identity.Authentication;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Discovery;
using CrossMentor.Identity.Keys;
using CrossMentor.Identity.Tokens;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity;

/// <summary>Registers the embedded issuer; a host that registers its own client or key store first keeps it.</summary>
public static class EmbeddedIssuerRegistration
{
    public static IServiceCollection AddEmbeddedIssuer(this IServiceCollection services, Action<EmbeddedIssuerOptions> configure)
    {
        services.AddOptions<EmbeddedIssuerOptions>().Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClientStore>(
            provider => new InMemoryClientStore(provider.GetRequiredService<IOptions<EmbeddedIssuerOptions>>().Value.Clients));
        services.TryAddSingleton<ISigningKeyStore>(KeyStore);

        services.AddSingleton<IssuerUrl>();
        services.AddSingleton<SigningKeyRing>();
        services.AddSingleton<DiscoveryEndpoints>();
        services.AddSingleton<FailedAttemptBrake>();
        services.AddSingleton<AssertionReplayGuard>();
        services.AddSingleton<ClientAssertionCheck>();
        services.AddSingleton<ClientAuthenticator>();
        services.AddSingleton<AccessTokenWriter>();
        services.AddSingleton<ClientCredentialsGrant>();
        services.AddSingleton<TokenEndpoint>();
        services.AddSingleton(provider => new EmbeddedIssuer(
            provider.GetRequiredService<IssuerUrl>(),
            provider.GetRequiredService<SigningKeyRing>(),
            provider.GetRequiredService<IOptions<EmbeddedIssuerOptions>>()));
        services.AddHostedService<EmbeddedIssuerStartCheck>();
        return services;
    }

    private static ISigningKeyStore KeyStore(IServiceProvider provider)
        => provider.GetRequiredService<IOptions<EmbeddedIssuerOptions>>().Value.KeyFolder is { Length: > 0 } folder
            ? new FileSigningKeyStore(folder, provider.GetService<IDataProtectionProvider>() ?? throw new InvalidOperationException(
                "Identity:Embedded:KeyFolder needs Data Protection: the host decides where its keys live and calls AddDataProtection()."))
            : new InMemorySigningKeyStore();
}
