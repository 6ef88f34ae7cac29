namespace CrossMentor.Identity.Logout;

/// <summary>A wish to sign out, read and checked.</summary>
/// <param name="SessionId">The session that the hint names; nothing without a good hint.</param>
/// <param name="ReturnTo">Where the person goes afterwards, with the client's state; registered, or nothing.</param>
internal sealed record LogoutRequest(string? SessionId, string? ReturnTo);
