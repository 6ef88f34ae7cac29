using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Api.Tokens;

/// <summary>Reads an issuer's discovery document and key set, over safe addresses only and never more than a key set needs.</summary>
internal sealed class HttpIssuerMetadataSource(string authority, HttpClient http, bool allowLoopbackHttp)
    : IIssuerMetadataSource, IDocumentRetriever
{
    private readonly string metadataAddress = authority.TrimEnd('/') + "/.well-known/openid-configuration";

    /// <summary>A client for metadata: no redirects to elsewhere, no cookies, bounded in time and size.</summary>
    public static HttpClient CreateHttpClient() => new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 512 * 1024,
    };

    public async ValueTask<IReadOnlyList<SecurityKey>> ReadKeysAsync(CancellationToken ct)
    {
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataAddress, this, ct);

        // RFC 8414 section 3.3: metadata that names another issuer is somebody else's.
        return metadata.Issuer == authority
            ? [.. metadata.SigningKeys]
            : throw new InvalidOperationException($"The metadata of {authority} names another issuer.");
    }

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !SafeAddress.Allows(uri, allowLoopbackHttp))
        {
            throw new InvalidOperationException($"The metadata of {authority} leads to an address that is not https.");
        }

        using var response = await http.GetAsync(uri, cancel);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel);
    }
}
