namespace CrossMentor.Identity.Users;

/// <summary>What came of a change to a user: the account, or in sentences why nothing changed.</summary>
public sealed record AccountChange(UserAccount? Account, IReadOnlyList<string> Problems);
