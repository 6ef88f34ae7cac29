using CrossMentor.Domain.Access;

namespace CrossMentor.Application.Issuing;

/// <summary>Somebody who signs in at the embedded issuer, as whoever runs the installation sees them.</summary>
public sealed record IssuerUser
{
    public required IssuerUserId Id { get; init; }

    /// <summary>What stands in tokens.</summary>
    public required string Subject { get; init; }

    /// <summary>The name for signing in.</summary>
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when the user is shut out; null while not.</summary>
    public required DateTimeOffset? DisabledAt { get; init; }

    /// <summary>Until when wrong passwords have locked the user out; null where they have not.</summary>
    public required DateTimeOffset? LockedUntil { get; init; }

    /// <summary>How long the invitation is open; null where there is none, or it was taken.</summary>
    public required DateTimeOffset? InvitedUntil { get; init; }
}
