using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Api.Tokens;

/// <summary>Where an issuer's public keys come from: its metadata over HTTP, or an issuer in this very process.</summary>
internal interface IIssuerMetadataSource
{
    /// <summary>Reads the keys now; throws when they cannot be had, and the caller keeps those it has.</summary>
    ValueTask<IReadOnlyList<SecurityKey>> ReadKeysAsync(CancellationToken ct);
}
