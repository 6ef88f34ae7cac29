namespace CrossMentor.Identity.Authentication;

/// <summary>A client assertion that was accepted, remembered until it has expired.</summary>
internal sealed class UsedAssertion
{
    /// <summary>Of the client and the id that it gave the assertion: ids are its own business, and unique with it alone.</summary>
    public required string IdHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
