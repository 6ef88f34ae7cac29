using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Keys;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Discovery;

/// <summary>The issuer's metadata (RFC 8414) and its public keys (RFC 7517): only what it really supports, nothing private.</summary>
internal sealed class DiscoveryEndpoints(IssuerUrl issuer, SigningKeyRing ring, IOptions<EmbeddedIssuerOptions> options)
{
    // An hour is far below the day for which a new key is published before it signs.
    private const string Cacheable = "public, max-age=3600";

    public Task WriteMetadataAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = Cacheable;
        return context.Response.WriteAsJsonAsync(
            new IssuerMetadataDocument
            {
                Issuer = issuer.Value,
                AuthorizationEndpoint = issuer.Value + EmbeddedIssuerEndpoints.AuthorizePath,
                TokenEndpoint = issuer.Value + EmbeddedIssuerEndpoints.TokenPath,
                RevocationEndpoint = issuer.Value + EmbeddedIssuerEndpoints.RevocationPath,
                IntrospectionEndpoint = issuer.Value + EmbeddedIssuerEndpoints.IntrospectionPath,
                UserInfoEndpoint = issuer.Value + EmbeddedIssuerEndpoints.UserInfoPath,
                EndSessionEndpoint = issuer.Value + EmbeddedIssuerEndpoints.LogoutPath,
                JwksUri = issuer.Value + EmbeddedIssuerEndpoints.KeysPath,
                ScopesSupported = [.. options.Value.Scopes.Concat([GrantScopes.OpenId, GrantScopes.Profile, GrantScopes.OfflineAccess]).Distinct()],
            },
            context.RequestAborted);
    }

    public async Task WriteKeysAsync(HttpContext context)
    {
        var keys = await ring.PublishedAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = Cacheable;
        await context.Response.WriteAsJsonAsync(new { keys = keys.Select(Published) }, context.RequestAborted);
    }

    private static object Published(SigningKey key) => new
    {
        kty = JsonWebAlgorithmsKeyTypes.EllipticCurve,
        crv = JsonWebKeyECTypes.P256,
        x = Base64UrlEncoder.Encode(key.Point.X),
        y = Base64UrlEncoder.Encode(key.Point.Y),
        use = JsonWebKeyUseNames.Sig,
        alg = SecurityAlgorithms.EcdsaSha256,
        kid = key.KeyId,
    };
}
