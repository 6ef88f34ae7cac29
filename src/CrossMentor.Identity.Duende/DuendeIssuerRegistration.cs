using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Duende.Clients;
using CrossMentor.Identity.Duende.Entry;
using CrossMentor.Identity.Duende.Grants;
using CrossMentor.Identity.Duende.Sessions;
using CrossMentor.Identity.Duende.Tokens;
using CrossMentor.Identity.Storage;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using Microsoft.AspNetCore.Authentication;

namespace CrossMentor.Identity.Duende;

/// <summary>Registers the issuer on Duende IdentityServer: its protocol, over the clients, users, sessions, grants and keys of the embedded issuer.</summary>
internal static class DuendeIssuerRegistration
{
    private const int ScopeLengthMax = 2100;

    public const string ErrorPath = EmbeddedIssuerEndpoints.Root + "/error";

    /// <param name="services">The services of the host.</param>
    /// <param name="database">Where users, clients, sessions and grants are kept.</param>
    /// <param name="configure">What the operator decided.</param>
    public static IServiceCollection AddDuendeIssuer(this IServiceCollection services, IssuerDatabase database, Action<EmbeddedIssuerOptions> configure)
    {
        services.AddEmbeddedIssuer(database, configure);
        services.AddHttpContextAccessor();
        services.AddIdentityServer(Decide);
        services.AddAuthentication(BrowserSessions.SchemeName).AddScheme<AuthenticationSchemeOptions, BrowserSessions>(BrowserSessions.SchemeName, null);

        // Among what Duende logs in detail are tokens, and of a request for tokens that it refuses it logs the code and the verifier.
        services.AddLogging(logging => logging.AddFilter("Duende", LogLevel.Warning).AddFilter("Duende.IdentityServer.Validation.TokenRequestValidator", LogLevel.None));
        AddEntry(services);
        AddSources(services);
        AddTokens(services);
        return services;
    }

    private static void Decide(IdentityServerOptions options)
    {
        options.Authentication.CookieAuthenticationScheme = BrowserSessions.SchemeName;
        options.EmitScopesAsSpaceDelimitedStringInJwt = true;
        options.KeyManagement.Enabled = false;
        options.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = false;
        options.UserInteraction.LoginUrl = EmbeddedIssuerEndpoints.LoginPath;
        options.UserInteraction.LoginReturnUrlParameter = SignInPages.ReturnParameter;
        options.UserInteraction.ErrorUrl = ErrorPath;
        options.InputLengthRestrictions.Scope = ScopeLengthMax;
        options.InputLengthRestrictions.RedirectUri = Identity.Clients.Client.UriLengthMax;
        options.InputLengthRestrictions.Nonce = AuthorizeRequest.NonceLengthMax;

        // What is told of the issuer, and the end of a session, are the embedded issuer's own; the rest nobody needs here.
        options.Endpoints.EnableDiscoveryEndpoint = false;
        options.Endpoints.EnableOAuth2MetadataEndpoint = false;
        options.Endpoints.EnableEndSessionEndpoint = false;
        options.Endpoints.EnableCheckSessionEndpoint = false;
        options.Endpoints.EnableDeviceAuthorizationEndpoint = false;
        options.Endpoints.EnableBackchannelAuthenticationEndpoint = false;
        options.Endpoints.EnablePushedAuthorizationEndpoint = false;
    }

    private static void AddEntry(IServiceCollection services)
    {
        services.AddSingleton<ClientGate>();
        services.AddSingleton<AuthorizeGate>();
        services.AddSingleton<Gates>();
        services.AddSingleton<SignInPages>();
        services.AddSingleton<IssuerAddress>();
        services.AddSingleton<IIssuerNameService>(provider => provider.GetRequiredService<IssuerAddress>());
        services.AddSingleton<IServerUrls>(provider => provider.GetRequiredService<IssuerAddress>());
        services.AddSingleton<IClock, IssuerClock>();
    }

    private static void AddSources(IServiceCollection services)
    {
        services.AddSingleton<IClientStore, ClientSource>();
        services.AddSingleton<IResourceStore, ScopeSource>();
        services.AddSingleton<IClientSecretValidator, ProvenCaller>();
        services.AddSingleton<IApiSecretValidator, ProvenCaller>();
        services.AddSingleton<IProfileService, UserProfile>();
        services.AddSingleton<IConsentMessageStore, NoConsent>();
        services.AddScoped<CurrentRedemption>();
        services.AddTransient<IAuthorizationCodeStore, CodeSource>();
        services.AddTransient<IRefreshTokenStore, RefreshTokenSource>();
        services.AddTransient<IRefreshTokenService, FamilyRevocation>();
        services.AddTransient<ICustomTokenRequestValidator, SingleRedemption>();
    }

    private static void AddTokens(IServiceCollection services)
    {
        services.AddSingleton<ISigningCredentialStore, RingKeys>();
        services.AddSingleton<IValidationKeysStore, RingKeys>();
        services.AddTransient<ITokenService, TokenContents>();
        services.AddTransient<ITokenCreationService, PlainIdTokens>();
        services.AddTransient<ITokenValidator, LivingTokens>();
        services.AddTransient<ITokenRevocationResponseGenerator, WholeRevocation>();
        services.AddTransient<IIntrospectionResponseGenerator, WholeIntrospection>();
    }
}
