namespace CrossMentor.Identity.Grants;

/// <summary>A refresh token, of which only the hash is known. It stays when it is used, because its second use has to be noticed.</summary>
internal sealed class RefreshToken
{
    public required string Hash { get; init; }

    public required string GrantId { get; init; }

    public Grant Grant { get; init; } = null!;

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? RedeemedAt { get; init; }
}
