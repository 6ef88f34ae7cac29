namespace CrossMentor.Identity.Duende.Grants;

/// <summary>What came of the redemption in this request.</summary>
internal sealed class CurrentRedemption
{
    /// <summary>The refresh token that follows, if the grant has any.</summary>
    public string? RefreshToken { get; set; }
}
