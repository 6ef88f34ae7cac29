namespace CrossMentor.Identity.Users;

/// <summary>A user as an operator sees one.</summary>
/// <param name="Subject">The random id that stands in tokens.</param>
public sealed record UserAccount(string Subject, string Name, string DisplayName, DateTimeOffset CreatedAt)
{
    public bool IsLocked => LockedAt is not null;

    /// <summary>Since when an operator has locked the user out; null where nobody has.</summary>
    public DateTimeOffset? LockedAt { get; init; }

    /// <summary>Until when wrong passwords have locked the user out; null where they have not.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>How long the invitation is open; null where there is none, or it was taken.</summary>
    public DateTimeOffset? InvitedUntil { get; init; }
}
