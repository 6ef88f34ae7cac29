using System.Data.Common;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Operations;

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
