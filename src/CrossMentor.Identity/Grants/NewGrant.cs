namespace CrossMentor.Identity.Grants;

/// <summary>What a code stands for when it is sent.</summary>
internal sealed record NewGrant(
    string ClientId,
    string UserId,
    string SessionId,
    DateTimeOffset AuthenticatedAt,
    IReadOnlyList<string> Scopes,
    string RedirectUri,
    string CodeChallenge,
    string? Nonce);
