namespace CrossMentor.Identity.Users;

/// <summary>A user as an operator sees one.</summary>
/// <param name="Subject">The random id that stands in tokens.</param>
public sealed record UserAccount(string Subject, string Name, string DisplayName, DateTimeOffset CreatedAt, bool IsLocked);
