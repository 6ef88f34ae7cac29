using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Api.Tokens;

/// <summary>An issuer that runs in this process. It is trusted like any other, but its keys are asked for directly, without HTTP.</summary>
/// <param name="Trust">The same terms as for any issuer.</param>
/// <param name="ReadKeys">The public keys it publishes now.</param>
public sealed record InProcessIssuer(TrustedIssuer Trust, Func<CancellationToken, ValueTask<IReadOnlyList<SecurityKey>>> ReadKeys)
    : IIssuerMetadataSource
{
    ValueTask<IReadOnlyList<SecurityKey>> IIssuerMetadataSource.ReadKeysAsync(CancellationToken ct) => ReadKeys(ct);
}
