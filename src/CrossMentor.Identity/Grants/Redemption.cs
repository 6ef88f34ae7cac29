namespace CrossMentor.Identity.Grants;

/// <summary>What came of a code or refresh token that was presented.</summary>
internal abstract record Redemption
{
    private Redemption()
    {
    }

    // A record would print the token.
    public sealed override string ToString() => GetType().Name;

    public sealed record Refused : Redemption;

    /// <summary>The one success: the grant, and the refresh token that follows if the grant has any.</summary>
    public sealed record Succeeded(Grant Grant, string? RefreshToken) : Redemption;
}
