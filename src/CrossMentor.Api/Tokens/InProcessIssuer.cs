using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Api.Tokens;

/// <summary>An issuer that runs in this process. It is trusted like any other, but its keys are asked for directly, without HTTP.</summary>
/// <param name="Trust">The same terms as for any issuer.</param>
/// <param name="ReadKeys">The public keys it publishes now.</param>
/// <param name="HasEnded">Whether the token of this id is good no longer, although it has not expired; null where tokens only expire.</param>
public sealed record InProcessIssuer(
    TrustedIssuer Trust,
    Func<CancellationToken, ValueTask<IReadOnlyList<SecurityKey>>> ReadKeys,
    Func<string, CancellationToken, ValueTask<bool>>? HasEnded = null)
    : IIssuerMetadataSource
{
    ValueTask<IReadOnlyList<SecurityKey>> IIssuerMetadataSource.ReadKeysAsync(CancellationToken ct) => ReadKeys(ct);
}
