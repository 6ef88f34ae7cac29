using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Api.Tokens;

/// <summary>
/// Decides whether a token is good. Everything that can be judged without a key is judged first and strictly; the signature is left to
/// IdentityModel. Every token gets a verdict: a hostile one is no exception.
/// </summary>
public sealed class TokenValidator : IDisposable
{
    private const int KeyIdLengthMax = 200;

    // A token that brings its own key, or that redefines how it is to be read, is a forgery until proven otherwise, and is not read on.
    private static readonly string[] ForbiddenHeaders = ["crit", "b64", "jwk", "jku", "x5u", "x5c", "zip", "enc", "cty"];

    private readonly Lazy<IssuerDirectory> issuers;
    private readonly TimeProvider clock;
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = CompactToken.LengthMax };

    // Lazily, because an issuer in this process learns its own name only when the server listens.
    internal TokenValidator(Func<IssuerDirectory> issuers, TimeProvider clock)
        => (this.issuers, this.clock) = (new Lazy<IssuerDirectory>(issuers), clock);

    public async ValueTask<TokenVerdict> ValidateAsync(string token, CancellationToken ct)
    {
        if (CompactToken.TryRead(token, out var compact) is { } malformed)
        {
            return new TokenVerdict.Refused(malformed);
        }

        if (JudgeHeader(compact.Header, out var header) is { } badHeader)
        {
            return new TokenVerdict.Refused(badHeader);
        }

        if (!compact.Payload.TryText("iss", out var issuer) || !issuers.Value.TryFind(issuer, out var entry))
        {
            return new TokenVerdict.Refused(TokenFault.UnknownIssuer);
        }

        if ((JudgeType(header, entry.Rules) ?? JudgeAudience(compact.Payload, entry) ?? JudgeLifetime(compact.Payload, entry.Trust)) is { } fault)
        {
            return new TokenVerdict.Refused(fault);
        }

        if (PrincipalReader.TryRead(compact.Payload, header.Type, entry, out var principal) is { } badClaims)
        {
            return new TokenVerdict.Refused(badClaims);
        }

        var (isKnown, key) = await entry.Keys.FindAsync(header.KeyId, ct);
        if (!isKnown)
        {
            return new TokenVerdict.Refused(TokenFault.UnknownKey);
        }

        if (!await IsSignedAsync(compact, key, entry))
        {
            return new TokenVerdict.Refused(TokenFault.Signature);
        }

        return await HasEndedAsync(principal, entry, ct) ? new TokenVerdict.Refused(TokenFault.Ended) : new TokenVerdict.Accepted(principal);
    }

    /// <summary>Whether the token of somebody who was let in is good no longer: signed out, locked out, revoked. Issuers elsewhere do not tell.</summary>
    public ValueTask<bool> HasEndedAsync(TokenPrincipal principal, CancellationToken ct)
        => issuers.Value.TryFind(principal.Issuer, out var entry) ? HasEndedAsync(principal, entry, ct) : ValueTask.FromResult(true);

    public void Dispose()
    {
        if (issuers.IsValueCreated)
        {
            issuers.Value.Dispose();
        }
    }

    /// <summary>Finds at start, not at the first token, that the trusted issuers contradict each other.</summary>
    internal void CheckIssuers() => _ = issuers.Value;

    private static ValueTask<bool> HasEndedAsync(TokenPrincipal principal, IssuerDirectory.Entry entry, CancellationToken ct)
        => entry.HasEnded is { } hasEnded && principal.TokenId is { } id ? hasEnded(id, ct) : ValueTask.FromResult(false);

    private static TokenFault? JudgeHeader(JsonElement json, out Header header)
    {
        header = default;
        if (json.HasAny(ForbiddenHeaders)
            || !json.TryText("alg", out var algorithm) || !json.TryText("typ", out var type) || !json.TryText("kid", out var keyId)
            || keyId.Length is 0 or > KeyIdLengthMax)
        {
            return TokenFault.Header;
        }

        header = new Header(algorithm, type.ToLowerInvariant(), keyId);
        return null;
    }

    private static TokenFault? JudgeType(Header header, ProfileRules rules)
        => !rules.Types.Contains(header.Type) ? TokenFault.Type
            : !rules.Algorithms.Contains(header.Algorithm) ? TokenFault.Algorithm
            : null;

    private static TokenFault? JudgeAudience(JsonElement claims, IssuerDirectory.Entry entry)
        => claims.TryTexts("aud", out var audiences)
            && audiences.Contains(entry.Trust.Audience)
            && (audiences.Count == 1 || !entry.Rules.IsAudienceAlone)
            ? null
            : TokenFault.Audience;

    private TokenFault? JudgeLifetime(JsonElement claims, TrustedIssuer trust)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var skew = (long)trust.ClockSkew.TotalSeconds;
        return claims.TrySeconds("exp", out var expires) && expires > now - skew
            && claims.TrySeconds("nbf", out var notBefore) && notBefore <= now + skew
            && claims.TrySeconds("iat", out var issued) && issued <= now + skew
            ? null
            : TokenFault.Lifetime;
    }

    private async ValueTask<bool> IsSignedAsync(CompactToken compact, SecurityKey key, IssuerDirectory.Entry entry)
    {
        var result = await handler.ValidateTokenAsync(compact.Text, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = entry.Rules.Algorithms,
            ValidIssuer = entry.Trust.Authority,
            ValidAudience = entry.Trust.Audience,
            ValidateLifetime = false, // judged above, by the injected clock
        });
        return result.IsValid;
    }

    private readonly record struct Header(string Algorithm, string Type, string KeyId);
}
