using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Keys;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tokens;

/// <summary>Writes ID tokens (OpenID Connect Core section 2): who signed in, when, and for which client. Nothing else about the person.</summary>
internal sealed class IdTokenWriter(IssuerUrl issuer, SigningKeyRing ring, TimeProvider clock)
{
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <param name="grant">What was granted.</param>
    /// <param name="isFirst">Whether a code is answered; the nonce belongs to that answer only.</param>
    /// <param name="ct">Ends the writing.</param>
    public async ValueTask<string> WriteAsync(Grant grant, bool isFirst, CancellationToken ct)
    {
        var signer = await ring.SignerAsync(ct);
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = issuer.Value,
            ["sub"] = grant.UserId,
            ["aud"] = grant.ClientId,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + AccessTokenWriter.Lifetime).ToUnixTimeSeconds(),
            ["auth_time"] = grant.AuthenticatedAt.ToUnixTimeSeconds(),
            ["sid"] = grant.SessionId,
        };
        if (isFirst && grant.Nonce is { } nonce)
        {
            claims["nonce"] = nonce;
        }

        return handler.CreateToken(new SecurityTokenDescriptor { TokenType = "JWT", SigningCredentials = signer.Credentials, Claims = claims });
    }
}
