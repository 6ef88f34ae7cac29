using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Tokens;
using Duende.IdentityServer.Models;
using Client = CrossMentor.Identity.Clients.Client;
using DuendeClient = Duende.IdentityServer.Models.Client;

namespace CrossMentor.Identity.Duende.Clients;

/// <summary>The registered clients, said in Duende's words. What they prove themselves with stays where it is.</summary>
internal sealed class ClientSource(IClientStore clients) : global::Duende.IdentityServer.Stores.IClientStore
{
    public async Task<DuendeClient?> FindClientByIdAsync(string clientId)
        => await clients.FindAsync(clientId, CancellationToken.None) is { Id.Length: > 0, Kind: not ClientKind.Resource } client ? Of(client) : null;

    public static DuendeClient Of(Client client) => new()
    {
        ClientId = client.Id,
        AllowedGrantTypes = client.Kind == ClientKind.Machine ? GrantTypes.ClientCredentials : GrantTypes.Code,
        AllowedScopes = [.. client.Scopes.Where(scope => scope != GrantScopes.OfflineAccess)],
        AllowOfflineAccess = client.Scopes.Contains(GrantScopes.OfflineAccess, StringComparer.Ordinal),
        RedirectUris = [.. client.RedirectUris],
        RequireClientSecret = !client.IsPublic,
        RequirePkce = true,
        AllowPlainTextPkce = false,
        RequireConsent = false,
        AuthorizationCodeLifetime = (int)GrantLifetimes.Code.TotalSeconds,
        AccessTokenLifetime = (int)AccessTokenWriter.Lifetime.TotalSeconds,
        IdentityTokenLifetime = (int)AccessTokenWriter.Lifetime.TotalSeconds,
        RefreshTokenUsage = TokenUsage.OneTimeOnly,
        RefreshTokenExpiration = TokenExpiration.Sliding,
        SlidingRefreshTokenLifetime = (int)GrantLifetimes.Sliding.TotalSeconds,
        AbsoluteRefreshTokenLifetime = (int)GrantLifetimes.Absolute.TotalSeconds,
        UpdateAccessTokenClaimsOnRefresh = true,

        // The ids of access tokens are those of TokenContents.
        IncludeJwtId = false,
    };
}
