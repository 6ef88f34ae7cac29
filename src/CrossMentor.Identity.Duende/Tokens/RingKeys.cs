using CrossMentor.Identity.Keys;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Duende.Tokens;

/// <summary>The signing keys of the embedded issuer, which change and are published by its rule.</summary>
internal sealed class RingKeys(SigningKeyRing ring) : ISigningCredentialStore, IValidationKeysStore
{
    public async Task<SigningCredentials> GetSigningCredentialsAsync() => (await ring.SignerAsync(CancellationToken.None)).Credentials;

    public async Task<IEnumerable<SecurityKeyInfo>> GetValidationKeysAsync()
        => (await ring.PublishedAsync(CancellationToken.None)).Select(key => new SecurityKeyInfo { Key = key.PublicKey, SigningAlgorithm = SecurityAlgorithms.EcdsaSha256 });
}
