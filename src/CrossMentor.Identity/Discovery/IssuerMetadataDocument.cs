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

    [JsonPropertyName("revocation_endpoint")]
    public required string RevocationEndpoint { get; init; }

    [JsonPropertyName("introspection_endpoint")]
    public required string IntrospectionEndpoint { get; init; }

    [JsonPropertyName("userinfo_endpoint")]
    public required string UserInfoEndpoint { get; init; }

    [JsonPropertyName("end_session_endpoint")]
    public required string EndSessionEndpoint { get; init; }

    [JsonPropertyName("jwks_uri")]
    public required string JwksUri { get; init; }

    [JsonPropertyName("scopes_supported")]
    public required IReadOnlyList<string> ScopesSupported { get; init; }

    [JsonPropertyName("authorization_endpoint")]
    public required string AuthorizationEndpoint { get; init; }

    [JsonPropertyName("response_types_supported")]
    public IReadOnlyList<string> ResponseTypesSupported { get; } = ["code"];

    [JsonPropertyName("response_modes_supported")]
    public IReadOnlyList<string> ResponseModesSupported { get; } = ["query"];

    [JsonPropertyName("grant_types_supported")]
    public IReadOnlyList<string> GrantTypesSupported { get; } =
        [Tokens.UserTokens.CodeGrant, Tokens.UserTokens.RefreshGrant, Tokens.ClientCredentialsGrant.Name];

    [JsonPropertyName("code_challenge_methods_supported")]
    public IReadOnlyList<string> CodeChallengeMethodsSupported { get; } = ["S256"];

    [JsonPropertyName("authorization_response_iss_parameter_supported")]
    public bool AuthorizationResponseIssParameterSupported => true;

    [JsonPropertyName("prompt_values_supported")]
    public IReadOnlyList<string> PromptValuesSupported { get; } = ["none", "login"];

    [JsonPropertyName("subject_types_supported")]
    public IReadOnlyList<string> SubjectTypesSupported { get; } = ["public"];

    [JsonPropertyName("id_token_signing_alg_values_supported")]
    public IReadOnlyList<string> IdTokenSigningAlgValuesSupported { get; } = [SecurityAlgorithms.EcdsaSha256];

    [JsonPropertyName("claims_supported")]
    public IReadOnlyList<string> ClaimsSupported { get; } = ["iss", "sub", "aud", "iat", "exp", "auth_time", "nonce", "sid", "name"];

    [JsonPropertyName("claims_parameter_supported")]
    public bool ClaimsParameterSupported => false;

    [JsonPropertyName("request_parameter_supported")]
    public bool RequestParameterSupported => false;

    // Where nothing is said, OpenID Connect Discovery takes it for supported.
    [JsonPropertyName("request_uri_parameter_supported")]
    public bool RequestUriParameterSupported => false;

    [JsonPropertyName("token_endpoint_auth_methods_supported")]
    public IReadOnlyList<string> TokenEndpointAuthMethodsSupported { get; } =
        ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"];

    [JsonPropertyName("revocation_endpoint_auth_methods_supported")]
    public IReadOnlyList<string> RevocationEndpointAuthMethodsSupported { get; } =
        ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"];

    // Clients that receive tokens have secrets.
    [JsonPropertyName("introspection_endpoint_auth_methods_supported")]
    public IReadOnlyList<string> IntrospectionEndpointAuthMethodsSupported { get; } = ["client_secret_basic", "client_secret_post"];

    [JsonPropertyName("revocation_endpoint_auth_signing_alg_values_supported")]
    public IReadOnlyList<string> RevocationEndpointAuthSigningAlgValuesSupported { get; } = [SecurityAlgorithms.EcdsaSha256];

    [JsonPropertyName("token_endpoint_auth_signing_alg_values_supported")]
    public IReadOnlyList<string> TokenEndpointAuthSigningAlgValuesSupported { get; } = [SecurityAlgorithms.EcdsaSha256];
}
