using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Sessions;

/// <summary>The browsers in which people are signed in. The cookie is a handle; everything else is here, and ends here.</summary>
internal sealed class SessionStore(IssuerDbFactory factory, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>How many browsers one user is signed in with; one more signs out the first.</summary>
    public const int PerUserMax = 20;

    /// <summary>Keeps a session that begins now, and tells the handle of its cookie.</summary>
    public async Task<(BrowserSession Session, string Handle)> StartAsync(string userId, CancellationToken ct)
    {
        var (handle, now) = (Handle.New(), clock.GetUtcNow());
        var session = new BrowserSession
        {
            Id = Guid.NewGuid().ToString("N"),
            HandleHash = Handle.HashOf(handle),
            UserId = userId,
            AuthenticatedAt = now,
            ExpiresAt = now + Lifetime,
        };
        await using var db = factory.Create();
        db.Sessions.Add(session);
        await db.SaveChangesAsync(ct);
        var tooMany = await db.Sessions.Where(row => row.UserId == userId)
            .OrderByDescending(row => row.AuthenticatedAt).ThenByDescending(row => row.Id)
            .Skip(PerUserMax).Select(row => row.Id).ToListAsync(ct);
        if (tooMany.Count > 0)
        {
            await db.Sessions.Where(row => tooMany.Contains(row.Id)).ExecuteDeleteAsync(ct);
        }

        return (session, handle);
    }

    /// <summary>The session of this handle, if it is alive and its user may still sign in.</summary>
    public async Task<BrowserSession?> FindAsync(string? handle, CancellationToken ct)
    {
        if (handle is null)
        {
            return null;
        }

        var (hash, now) = (Handle.HashOf(handle), clock.GetUtcNow());
        await using var db = factory.Create();
        return await db.Sessions.AsNoTracking().SingleOrDefaultAsync(
            row => row.HandleHash == hash && row.ExpiresAt > now && db.Users.Any(user => user.Id == row.UserId && user.LockedAt == null), ct);
    }

    /// <summary>Forgets the session alone; what was granted in it goes on.</summary>
    public async Task LeaveAsync(BrowserSession session, CancellationToken ct)
    {
        await using var db = factory.Create();
        await db.Sessions.Where(row => row.Id == session.Id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Signs out: the session, and every grant that was made in it.</summary>
    public async Task EndAsync(string sessionId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = factory.Create();
        await db.Grants.Where(row => row.SessionId == sessionId).RevokeAsync(now, ct);
        await db.Sessions.Where(row => row.Id == sessionId).ExecuteDeleteAsync(ct);
    }
}
