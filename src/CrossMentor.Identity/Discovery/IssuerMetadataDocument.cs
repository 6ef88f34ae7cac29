using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Discovery;

/// <summary>The members of RFC 8414 that this issuer has something to say about.</summary>
internal sealed class IssuerMetadataDocument
{
    [JsonPropertyName("issuer")]
    public required string Issuer { get; init; }

    [JsonPropertyName("token_endpoint")]
    public required string TokenEndpoint { get; init; }

    [JsonPropertyName("jwks_uri")]
    public required string JwksUri { get; init; }

    [JsonPropertyName("scopes_supported")]
    public required IReadOnlyList<string> ScopesSupported { get; init; }

    // Required by the RFC; empty, because no grant here uses an authorisation endpoint.
    [JsonPropertyName("response_types_supported")]
    public IReadOnlyList<string> ResponseTypesSupported { get; } = [];

    [JsonPropertyName("grant_types_supported")]
    public IReadOnlyList<string> GrantTypesSupported { get; } = [Tokens.ClientCredentialsGrant.Name];

    [JsonPropertyName("token_endpoint_auth_methods_supported")]
    public IReadOnlyList<string> TokenEndpointAuthMethodsSupported { get; } =
        ["client_secret_basic", "client_secret_post", "private_key_jwt"];

    [JsonPropertyName("token_endpoint_auth_signing_alg_values_supported")]
    public IReadOnlyList<string> TokenEndpointAuthSigningAlgValuesSupported { get; } = [SecurityAlgorithms.EcdsaSha256];
}
