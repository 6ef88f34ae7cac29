using System.Data.Common;
using CrossMentor.Persistence.RowSecurity;
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

            return (await db.Database.GetPendingMigrationsAsync(ct)).Any() || !await new RowSecuritySetup(db, factory.Options).StandsAsync(ct)
                ? DatabaseState.NotMigrated
                : DatabaseState.Ready;
        }
        catch (DbException)
        {
            return DatabaseState.Unreachable;
        }
    }

    /// <summary>Whether the login of the product may see past the row policies of the database, which then hold nobody.</summary>
    public async Task<bool> BypassesRowSecurityAsync(CancellationToken ct)
    {
        await using var db = factory.Create(TenantScope.None);
        return factory.Options.RowSecurity && await new RowSecuritySetup(db, factory.Options).IsBypassedAsync(ct);
    }
}
