namespace CrossMentor.Identity.Tokens;

/// <summary>An access token of this issuer that is alive.</summary>
internal sealed record AccessToken(
    string Id, string Subject, string ClientId, IReadOnlyList<string> Scopes, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt);
