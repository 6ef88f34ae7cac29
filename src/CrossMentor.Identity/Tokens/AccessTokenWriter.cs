using CrossMentor.Identity.Keys;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tokens;

/// <summary>Writes access tokens (RFC 9068): who, for which API, with which scopes, for ten minutes. No roles, no organisations.</summary>
internal sealed class AccessTokenWriter(
    IssuerUrl issuer, SigningKeyRing ring, IOptions<EmbeddedIssuerOptions> options, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <param name="subject">Whom the token speaks for.</param>
    /// <param name="clientId">Who asked for it.</param>
    /// <param name="scopes">What it is good for.</param>
    /// <param name="tokenId">Its id, which says what it ends with.</param>
    /// <param name="ct">Ends the writing.</param>
    public async ValueTask<string> WriteAsync(
        string subject, string clientId, IEnumerable<string> scopes, string tokenId, CancellationToken ct)
    {
        var signer = await ring.SignerAsync(ct);
        var now = clock.GetUtcNow();
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            SigningCredentials = signer.Credentials,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["iss"] = issuer.Value,
                ["sub"] = subject,
                ["client_id"] = clientId,
                ["aud"] = options.Value.Audience,
                ["scope"] = string.Join(' ', scopes),
                ["jti"] = tokenId,
                ["iat"] = now.ToUnixTimeSeconds(),
                ["nbf"] = now.ToUnixTimeSeconds(),
                ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            },
        });
    }
}
