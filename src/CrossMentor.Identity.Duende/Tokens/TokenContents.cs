using System.Security.Claims;
using CrossMentor.Identity.Duende.Grants;
using CrossMentor.Identity.Tokens;
using Duende.IdentityServer;
using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Duende.Tokens;

/// <summary>
/// The claims of the embedded issuer, no more and no fewer: an access token says who, for which client, with which scopes, and comes with the
/// id of its grant; an ID token tells of the sign-in.
/// </summary>
internal sealed class TokenContents(
    IClaimsService claims,
    IReferenceTokenStore references,
    ITokenCreationService creation,
    IClock clock,
    IKeyMaterialService keys,
    IdentityServerOptions server,
    IOptions<EmbeddedIssuerOptions> options,
    Identity.Clients.IClientStore registered,
    ILogger<DefaultTokenService> logger)
    : DefaultTokenService(claims, references, creation, clock, keys, server, logger)
{
    private static readonly HashSet<string> OfIdTokens = ["sub", "auth_time", "sid", "nonce"];

    public override async Task<Token> CreateAccessTokenAsync(TokenCreationRequest request)
    {
        var token = await base.CreateAccessTokenAsync(request);

        // RFC 9068 wants a subject of a client's own token too: the client.
        var subject = token.Claims.FirstOrDefault(claim => claim.Type == "sub")?.Value ?? token.ClientId;
        token.Claims =
        [
            new Claim("sub", subject),
            new Claim("client_id", token.ClientId),
            .. request.ValidatedResources.RawScopeValues.Select(scope => new Claim("scope", scope)),
            new Claim("jti", await IdAsync(request, token.ClientId)),
        ];
        token.Audiences = [options.Value.Audience];
        return token;
    }

    public override async Task<Token> CreateIdentityTokenAsync(TokenCreationRequest request)
    {
        var token = await base.CreateIdentityTokenAsync(request);
        token.Claims = [.. token.Claims.Where(claim => OfIdTokens.Contains(claim.Type))];
        return token;
    }

    private async Task<string> IdAsync(TokenCreationRequest request, string clientId)
        => GrantSubject.GrantOf(request.Subject) is { } grantId
            ? TokenId.New(grantId)
            : TokenId.OfClient((await registered.FindAsync(clientId, CancellationToken.None)).TokenSeries);
}
