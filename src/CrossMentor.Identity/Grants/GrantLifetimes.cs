using CrossMentor.Identity.Tokens;

namespace CrossMentor.Identity.Grants;

/// <summary>How long codes, refresh tokens and grants live.</summary>
internal static class GrantLifetimes
{
    public static readonly TimeSpan Code = TimeSpan.FromSeconds(60);

    /// <summary>A refresh token that nobody uses.</summary>
    public static readonly TimeSpan Sliding = TimeSpan.FromHours(12);

    /// <summary>A grant, however often it is refreshed.</summary>
    public static readonly TimeSpan Absolute = TimeSpan.FromDays(14);

    /// <summary>The last moment of a grant whose code is redeemed now.</summary>
    public static DateTimeOffset EndOf(Grant grant, DateTimeOffset now)
        => GrantScopes.HasRefresh(grant) ? grant.CreatedAt + Absolute : now + AccessTokenWriter.Lifetime;

    public static DateTimeOffset EndOfRefreshToken(DateTimeOffset endOfGrant, DateTimeOffset now)
        => now + Sliding < endOfGrant ? now + Sliding : endOfGrant;
}
