using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Grants;

/// <summary>Removes what has expired, on the way, when something new is kept: no timer can be missed.</summary>
internal sealed class GrantCleaning(IssuerDbFactory factory, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private DateTimeOffset next = DateTimeOffset.MinValue;

    public async Task CleanAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!IsDue(now))
        {
            return;
        }

        await using var db = factory.Create();
        await db.Grants.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(ct);
        await db.Sessions.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(ct);
        await db.RevokedTokens.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(ct);
        await db.UsedAssertions.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(ct);
    }

    private bool IsDue(DateTimeOffset now)
    {
        lock (gate)
        {
            if (now < next)
            {
                return false;
            }

            next = now + Pause;
            return true;
        }
    }
}
