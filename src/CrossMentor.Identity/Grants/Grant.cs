namespace CrossMentor.Identity.Grants;

/// <summary>What a user granted to a client: one code, and every refresh and access token that came of it. It is revoked as a whole.</summary>
internal sealed class Grant
{
    public required string Id { get; init; }

    public required string ClientId { get; init; }

    public required string UserId { get; init; }

    /// <summary>The session in which it was granted; ended with it.</summary>
    public required string SessionId { get; init; }

    public required string Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset AuthenticatedAt { get; init; }

    /// <summary>When nothing of it can be alive any more.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public required string CodeHash { get; init; }

    public required DateTimeOffset CodeExpiresAt { get; init; }

    public DateTimeOffset? CodeRedeemedAt { get; init; }

    public required string RedirectUri { get; init; }

    public required string CodeChallenge { get; init; }

    public string? Nonce { get; init; }
}
