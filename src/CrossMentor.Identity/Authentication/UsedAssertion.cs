namespace CrossMentor.Identity.Authentication;

/// <summary>A client assertion that was accepted, remembered until it has expired.</summary>
internal sealed class UsedAssertion
{
    public required string IdHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
