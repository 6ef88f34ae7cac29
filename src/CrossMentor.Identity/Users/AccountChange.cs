namespace CrossMentor.Identity.Users;

/// <summary>What came of a change to a user: the account, or in sentences why nothing changed.</summary>
public sealed record AccountChange(UserAccount? Account, IReadOnlyList<string> Problems)
{
    /// <summary>Of what kind the reason is, where there is one.</summary>
    public AccountFault Fault { get; init; }

    /// <summary>The password that was made for the user; told this once.</summary>
    public string? Password { get; init; }

    // A record would print the password.
    public override string ToString() => Account?.Name ?? string.Join(' ', Problems);
}
