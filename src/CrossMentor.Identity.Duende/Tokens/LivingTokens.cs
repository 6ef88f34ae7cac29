using System.Security.Claims;
using CrossMentor.Identity.Duende.Clients;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Tokens;
using Duende.IdentityServer.Validation;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CrossMentor.Identity.Duende.Tokens;

/// <summary>
/// Whether an access token of this issuer is alive, by the rule of the embedded one: expired or ended, by itself or with its grant, it is good
/// for nothing here. Duende by itself asks for the signature and the time.
/// </summary>
internal sealed class LivingTokens(OwnTokens tokens, IClientStore clients) : ITokenValidator
{
    public async Task<TokenValidationResult> ValidateAccessTokenAsync(string token, string? expectedScope = null)
    {
        if (await tokens.AliveAsync(token, CancellationToken.None) is not { } alive
            || await clients.FindAsync(alive.ClientId, CancellationToken.None) is not { Id.Length: > 0 } client)
        {
            return Refused("invalid_token");
        }

        // Asked for a person, a client has nobody to tell of.
        if (expectedScope is not null && TokenId.GrantOf(alive.Id) is null)
        {
            return Refused("invalid_token");
        }

        return expectedScope is null || alive.Scopes.Contains(expectedScope, StringComparer.Ordinal)
            ? new TokenValidationResult { IsError = false, Jwt = token, Claims = ClaimsOf(token, alive), Client = ClientSource.Of(client) }
            : Refused("insufficient_scope");
    }

    // Nothing that is served here takes an ID token from Duende's hands.
    public Task<TokenValidationResult> ValidateIdentityTokenAsync(string token, string? clientId = null, bool validateLifetime = true)
        => Task.FromResult(Refused("invalid_token"));

    private static Claim[] ClaimsOf(string token, AccessToken alive) =>
    [
        .. new JsonWebToken(token).Claims.Where(claim => claim.Type is not ("scope" or "nbf")),
        .. alive.Scopes.Select(scope => new Claim("scope", scope)),
        new Claim("token_type", "Bearer"),
    ];

    private static TokenValidationResult Refused(string error) => new() { IsError = true, Error = error };
}
