using CrossMentor.Identity.Authentication;
using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Discovery;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Keys;
using CrossMentor.Identity.Logout;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Sessions;
using CrossMentor.Identity.Storage;
using CrossMentor.Identity.Tokens;
using CrossMentor.Identity.Users;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity;

/// <summary>Registers the embedded issuer; a host that registers its own client or key store first keeps it.</summary>
public static class EmbeddedIssuerRegistration
{
    /// <param name="services">The services of the host.</param>
    /// <param name="database">Where users, clients, sessions and grants are kept; <see cref="IssuerSchema"/> makes the tables.</param>
    /// <param name="configure">What the operator decided.</param>
    public static IServiceCollection AddEmbeddedIssuer(
        this IServiceCollection services, IssuerDatabase database, Action<EmbeddedIssuerOptions> configure)
    {
        services.AddOptions<EmbeddedIssuerOptions>().Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClientStore, RegisteredClients>();
        services.TryAddSingleton<ISigningKeyStore>(KeyStore);

        // A request may carry a token or a name in its address, and the server would log it there.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        services.AddSingleton<IssuerUrl>();
        services.AddSingleton<SigningKeyRing>();
        services.AddSingleton<DiscoveryEndpoints>();
        services.AddSingleton<FailedAttemptBrake>();
        AddClients(services);
        services.AddIssuerAdministration(database);
        AddSessions(services);
        AddGrants(services);
        services.AddSingleton(provider => new EmbeddedIssuer(
            provider.GetRequiredService<IssuerUrl>(),
            provider.GetRequiredService<SigningKeyRing>(),
            provider.GetRequiredService<LiveTokens>(),
            provider.GetRequiredService<IOptions<EmbeddedIssuerOptions>>()));
        services.AddHostedService<EmbeddedIssuerStartCheck>();
        return services;
    }

    private static void AddClients(IServiceCollection services)
    {
        services.AddSingleton(
            provider => new InMemoryClientStore(provider.GetRequiredService<IOptions<EmbeddedIssuerOptions>>().Value.Clients));
        services.AddSingleton<AssertionReplayGuard>();
        services.AddSingleton<ClientAssertionCheck>();
        services.AddSingleton<ClientAuthenticator>();
    }

    /// <summary>What looks after users and clients, without an issuer that serves: for a command line.</summary>
    public static IServiceCollection AddIssuerAdministration(this IServiceCollection services, IssuerDatabase database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new IssuerDbFactory(database));
        services.AddSingleton(new IssuerSchema(database));
        services.AddScoped<IssuerDbScope>();
        services.AddScoped(provider => provider.GetRequiredService<IssuerDbScope>().Create());
        services.AddScoped<IUserStore<IssuerUser>>(
            provider => new UserOnlyStore<IssuerUser, IssuerDb>(provider.GetRequiredService<IssuerDb>()));
        services.AddIdentityCore<IssuerUser>(PasswordRules.Apply).AddPasswordValidator<ContextWords>();
        services.Configure<PasswordHasherOptions>(PasswordRules.Apply);
        services.AddSingleton(provider => new UserAccounts(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ClientRegistry(provider.GetRequiredService<IssuerDbFactory>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddScoped<PasswordSignIn>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<FormGuard>();
        services.AddSingleton<LoginPage>();
        services.AddSingleton<PasswordProof>();
        services.AddSingleton<SignInForm>();
        services.AddSingleton<PasswordPage>();
        services.AddSingleton<PasswordForm>();
    }

    private static void AddGrants(IServiceCollection services)
    {
        services.AddSingleton<GrantCleaning>();
        services.AddSingleton<GrantStore>();
        services.AddSingleton<AuthorizeRequestReader>();
        services.AddSingleton<AuthorizeEndpoint>();
        services.AddSingleton<LoginEndpoint>();
        services.AddSingleton<AccessTokenWriter>();
        services.AddSingleton<IdTokenWriter>();
        services.AddSingleton<ClientCredentialsGrant>();
        services.AddSingleton<UserTokens>();
        services.AddSingleton<TokenRequestRules>();
        services.AddSingleton<GrantEnding>();
        services.AddSingleton<LiveTokens>();
        services.AddSingleton<OwnTokens>();
        services.AddSingleton<ClientRequests>();
        services.AddSingleton<RevocationEndpoint>();
        services.AddSingleton<IntrospectionEndpoint>();
        services.AddSingleton<UserInfoEndpoint>();
        services.AddSingleton<LogoutRequestReader>();
        services.AddSingleton<LogoutEndpoint>();
        services.AddSingleton<TokenEndpoint>();
    }

    private static ISigningKeyStore KeyStore(IServiceProvider provider)
        => provider.GetRequiredService<IOptions<EmbeddedIssuerOptions>>().Value.KeyFolder is { Length: > 0 } folder
            ? new FileSigningKeyStore(folder, provider.GetService<IDataProtectionProvider>() ?? throw new InvalidOperationException(
                "Identity:Embedded:KeyFolder needs Data Protection: the host decides where its keys live and calls AddDataProtection()."))
            : new InMemorySigningKeyStore();
}
