using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary>RFC 7662 section 2.2; of a token that is not active nothing more is said.</summary>
internal sealed record Introspection([property: JsonPropertyName("active")] bool IsActive) : TokenAnswer
{
    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [JsonPropertyName("iss")]
    public string? Issuer { get; init; }

    [JsonPropertyName("aud")]
    public string? Audience { get; init; }

    [JsonPropertyName("sub")]
    public string? Subject { get; init; }

    [JsonPropertyName("client_id")]
    public string? ClientId { get; init; }

    [JsonPropertyName("scope")]
    public string? Scope { get; init; }

    [JsonPropertyName("jti")]
    public string? TokenId { get; init; }

    [JsonPropertyName("token_type")]
    public string? TokenType { get; init; }

    [JsonPropertyName("iat")]
    public long? IssuedAt { get; init; }

    [JsonPropertyName("exp")]
    public long? ExpiresAt { get; init; }

    public override Task WriteAsync(HttpResponse response, CancellationToken ct) => response.WriteAsJsonAsync(this, WithoutNulls, ct);
}
