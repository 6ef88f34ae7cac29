using System.Data.Common;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Operations;

/// <summary>Whether the database answers and has the shape this release needs.</summary>
public enum DatabaseState
{
    Ready,
    Unreachable,
    NotMigrated,
}

/// <summary>Looks whether requests can be served. It says nothing of where the database is, because the answer is public.</summary>
public sealed class DatabaseHealth(CrossMentorDbFactory factory)
{
    public async Task<DatabaseState> CheckAsync(CancellationToken ct)
    {
        await using var db = factory.Create(TenantScope.None);
        try
        {
            if (!await db.Database.CanConnectAsync(ct))
            {
                return DatabaseState.Unreachable;
            }

            return (await db.Database.GetPendingMigrationsAsync(ct)).Any() ? DatabaseState.NotMigrated : DatabaseState.Ready;
        }
        catch (DbException)
        {
            return DatabaseState.Unreachable;
        }
    }
}
