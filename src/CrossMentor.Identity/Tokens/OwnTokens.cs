using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Keys;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tokens;

/// <summary>Reads back what this issuer wrote: its signature first, then whether it is alive.</summary>
internal sealed class OwnTokens(
    IssuerUrl issuer, SigningKeyRing ring, GrantEnding ending, IOptions<EmbeddedIssuerOptions> options, TimeProvider clock)
{
    public const int LengthMax = 4096;

    private readonly JsonWebTokenHandler handler = new();

    /// <summary>The access token, if it is ours, not expired, and neither it nor its grant is revoked.</summary>
    public async ValueTask<AccessToken?> AliveAsync(string text, CancellationToken ct)
    {
        if (await SignedAsync(text, "at+jwt", options.Value.Audience, ct) is not { } token)
        {
            return null;
        }

        var (now, expires) = (clock.GetUtcNow(), TimeOf(token, "exp"));
        if (expires <= now || await ending.HasEndedAsync(token.Id, now, ct))
        {
            return null;
        }

        var scopes = token.GetPayloadValue<string>("scope").Split(' ');
        return new AccessToken(token.Id, token.Subject, token.GetPayloadValue<string>("client_id"), scopes, TimeOf(token, "iat"), expires);
    }

    /// <summary>Whom an ID token of ours is about; that it has expired is no matter to somebody who signs out.</summary>
    public async ValueTask<(string ClientId, string SessionId)?> HintAsync(string text, CancellationToken ct)
        => await SignedAsync(text, "JWT", audience: null, ct) is { } token && token.TryGetPayloadValue<string>("sid", out var sessionId)
            ? (token.Audiences.Single(), sessionId)
            : null;

    private async ValueTask<JsonWebToken?> SignedAsync(string text, string type, string? audience, CancellationToken ct)
    {
        if (text.Length is 0 or > LengthMax)
        {
            return null;
        }

        var result = await handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = issuer.Value,
            ValidAudience = audience,
            ValidateAudience = audience is not null,
            ValidTypes = [type],
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            IssuerSigningKeys = (await ring.PublishedAsync(ct)).Select(key => key.PublicKey),
            ValidateLifetime = false, // judged by the injected clock
        });
        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    private static DateTimeOffset TimeOf(JsonWebToken token, string claim) => DateTimeOffset.FromUnixTimeSeconds(token.GetPayloadValue<long>(claim));
}
