using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary>What the token endpoint says: a token or an error of RFC 6749, never anything the client sent, except granted scopes.</summary>
internal abstract record TokenAnswer
{
    private protected TokenAnswer()
    {
    }

    public abstract Task WriteAsync(HttpResponse response, CancellationToken ct);
}

/// <summary>RFC 6749 section 5.1.</summary>
internal sealed record TokenResponse(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("expires_in")] int ExpiresInSeconds,
    [property: JsonPropertyName("scope")] string Scope) : TokenAnswer
{
    [JsonPropertyName("token_type")]
    public string TokenType => "Bearer";

    [JsonPropertyName("refresh_token")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RefreshToken { get; init; }

    [JsonPropertyName("id_token")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IdToken { get; init; }

    // A record would print the token.
    public override string ToString() => nameof(TokenResponse);

    public override Task WriteAsync(HttpResponse response, CancellationToken ct) => response.WriteAsJsonAsync(this, ct);
}

/// <summary>RFC 6749 section 5.2. Descriptions are constant texts.</summary>
internal sealed record TokenError(int Status, string Code, string Description, TimeSpan RetryAfter = default) : TokenAnswer
{
    // One text for an unknown client, a wrong secret and a broken header: nobody learns which client ids exist.
    public static readonly TokenError InvalidClient =
        new(StatusCodes.Status401Unauthorized, "invalid_client", "The client could not be authenticated.");

    // One text for a code or token that is unknown, expired, used, revoked or another client's.
    public static readonly TokenError InvalidGrant =
        new(StatusCodes.Status400BadRequest, "invalid_grant", "The code or refresh token is not valid for this client and request.");

    public static readonly TokenError UnauthorizedClient =
        new(StatusCodes.Status400BadRequest, "unauthorized_client", "This client is not registered for this grant type.");

    public static readonly TokenError UnsupportedGrantType =
        new(StatusCodes.Status400BadRequest, "unsupported_grant_type", "This grant type is not supported.");

    public static readonly TokenError InvalidScope =
        new(StatusCodes.Status400BadRequest, "invalid_scope", "A requested scope is malformed or not this client's.");

    public static readonly TokenError InvalidTarget =
        new(StatusCodes.Status400BadRequest, "invalid_target", "This issuer has no tokens for the requested resource.");

    public static readonly TokenError TooLarge =
        new(StatusCodes.Status413PayloadTooLarge, "invalid_request", "The request is too large.");

    public static TokenError InvalidRequest(string description) => new(StatusCodes.Status400BadRequest, "invalid_request", description);

    public static TokenError TooManyFailures(TimeSpan retryAfter)
        => new(StatusCodes.Status429TooManyRequests, "temporarily_unavailable", "Too many failed authentications.", retryAfter);

    public override Task WriteAsync(HttpResponse response, CancellationToken ct)
    {
        response.StatusCode = Status;
        if (Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Basic realm=\"crossmentor\", charset=\"UTF-8\"";
        }

        if (RetryAfter > TimeSpan.Zero)
        {
            response.Headers.RetryAfter = Math.Ceiling(RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return response.WriteAsJsonAsync(new { error = Code, error_description = Description }, ct);
    }
}
