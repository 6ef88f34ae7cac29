namespace CrossMentor.Identity.Grants;

/// <summary>An access token that was revoked alone, remembered until it would have expired.</summary>
internal sealed class RevokedToken
{
    public required string IdHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
