using CrossMentor.Domain.Privacy;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>Has the database overwrite what erasures deleted, and notes for which of them that is done.</summary>
public sealed class StorageClearing(CrossMentorDbFactory databases, TimeProvider clock)
{
    public async Task ClearAsync(CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.Erasure);
        var waiting = await system.All<Erasure>().Where(erasure => erasure.ClearedAt == null).ToListAsync(ct);
        if (waiting.Count == 0)
        {
            return;
        }

        await DatabaseClearing.ClearAsync(db, ct);
        waiting.ForEach(erasure => erasure.Clear(clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
