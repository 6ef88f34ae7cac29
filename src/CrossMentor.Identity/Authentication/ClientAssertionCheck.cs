using CrossMentor.Identity.Clients;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Authentication;

/// <summary>
/// <c>private_key_jwt</c> (RFC 7523): signed by the client's own key, about itself, for this issuer, for at most five minutes, and
/// accepted once.
/// </summary>
internal sealed class ClientAssertionCheck(IssuerUrl issuer, AssertionReplayGuard replays, TimeProvider clock)
{
    private static readonly TimeSpan LifetimeMax = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    // As long as any host may accept it, though the clocks of hosts differ from each other as well.
    private static readonly TimeSpan KeptPastExpiry = 2 * ClockSkew;
    private const int IdLengthMax = 100;

    private readonly JsonWebTokenHandler handler = new();

    public async ValueTask<bool> AcceptsAsync(Client client, JsonWebToken assertion, CancellationToken ct)
    {
        if (client.Keys.Count == 0
            || !assertion.TryGetPayloadValue<long>("exp", out var expires)
            || !assertion.TryGetPayloadValue<string>("jti", out var id) || id is not { Length: > 0 and <= IdLengthMax })
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var isAlive = expires > (now - ClockSkew).ToUnixTimeSeconds()
            && expires <= (now + LifetimeMax + ClockSkew).ToUnixTimeSeconds()
            && HasBegun(assertion, "nbf", now) && HasBegun(assertion, "iat", now);

        // Clients may leave the type out; an access token presented as an assertion names its own.
        var isType = assertion.Typ is null or "" or "JWT" or "client-authentication+jwt";
        if (!isAlive || !isType || assertion.Subject != client.Id)
        {
            return false;
        }

        var result = await handler.ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            ValidIssuer = client.Id,
            ValidAudiences = [issuer.Value, issuer.Value + EmbeddedIssuerEndpoints.TokenPath],
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            IssuerSigningKeys = client.Keys,
            TryAllIssuerSigningKeys = true,
            ValidateLifetime = false, // judged above, by the injected clock
        });
        return result.IsValid && await replays.IsFirstAsync(client.Id, id, DateTimeOffset.FromUnixTimeSeconds(expires) + KeptPastExpiry, ct);
    }

    private static bool HasBegun(JsonWebToken assertion, string claim, DateTimeOffset now)
        => !assertion.TryGetPayloadValue<object>(claim, out _)
            || (assertion.TryGetPayloadValue<long>(claim, out var from) && from <= (now + ClockSkew).ToUnixTimeSeconds());
}
