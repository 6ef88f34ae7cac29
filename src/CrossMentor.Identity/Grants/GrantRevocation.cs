using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Grants;

/// <summary>Ends grants, and with them every code and token that came of them.</summary>
internal static class GrantRevocation
{
    /// <summary>Those that have ended already keep the moment at which they did.</summary>
    public static Task RevokeAsync(this IQueryable<Grant> grants, DateTimeOffset now, CancellationToken ct)
        => grants.Where(grant => grant.RevokedAt == null).ExecuteUpdateAsync(grant => grant.SetProperty(it => it.RevokedAt, now), ct);
}
