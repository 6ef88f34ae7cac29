using CrossMentor.Persistence.RowSecurity;
using CrossMentor.Persistence.Tenancy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Operations;

/// <summary>Brings a database to the shape this release needs: makes it where there is none, and never touches a newer one.</summary>
public sealed class DatabaseMigrator(CrossMentorDbFactory factory)
{
    public async Task<MigrationReport> MigrateAsync(CancellationToken ct)
    {
        MakeFolderOfSqlite();
        await using var db = factory.Create(TenantScope.None);
        var applied = await AppliedAsync(db, ct);
        RefuseNewer(db, applied);
        var pending = db.Database.GetMigrations().Except(applied, StringComparer.Ordinal).ToList();
        var rowSecurity = new RowSecuritySetup(db, factory.Options);
        if (pending.Count > 0)
        {
            if (applied.Count > 0)
            {
                await rowSecurity.LiftAsync(ct);
            }

            await db.Database.MigrateAsync(ct);
        }

        return new(factory.Options.Provider, applied, pending) { HasNewPolicies = await rowSecurity.ApplyAsync(ct) };
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(CrossMentorDb db, CancellationToken ct)
        => await db.Database.CanConnectAsync(ct) ? [.. await db.Database.GetAppliedMigrationsAsync(ct)] : [];

    private static void RefuseNewer(CrossMentorDb db, IReadOnlyList<string> applied)
    {
        var unknown = applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new DatabaseIsNewerException(unknown);
        }
    }

    // SQLite makes its file, but not the folder the file is to be in.
    private void MakeFolderOfSqlite()
    {
        if (factory.Options.Provider == DatabaseProvider.Sqlite
            && Path.GetDirectoryName(new SqliteConnectionStringBuilder(factory.Options.ConnectionString).DataSource) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
