namespace CrossMentor.Identity.Sessions;

/// <summary>A browser in which somebody has signed in.</summary>
internal sealed class BrowserSession
{
    public required string Id { get; init; }

    public required string HandleHash { get; init; }

    public required string UserId { get; init; }

    public required DateTimeOffset AuthenticatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
