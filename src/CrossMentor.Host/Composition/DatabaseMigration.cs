using System.Data.Common;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CrossMentor.Host.Composition;

/// <summary>Brings a database to the schema of this version. Running it again changes nothing.</summary>
internal sealed class DatabaseMigration(CrossMentorDbFactory factory)
{
    /// <returns>The migrations that were applied, oldest first.</returns>
    /// <exception cref="UnavailableException">The database cannot be reached.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(IProgressLine progress, CancellationToken ct)
    {
        try
        {
            await using var db = factory.Create(TenantScope.None);
            IReadOnlyList<string> pending = [.. await db.Database.GetPendingMigrationsAsync(ct)];
            var migrator = db.GetService<IMigrator>();
            foreach (var (index, migration) in pending.Index())
            {
                progress.Report(migration, 100 * index / pending.Count);
                await migrator.MigrateAsync(migration, ct);
            }

            progress.Report("up to date", 100);
            return pending;
        }
        catch (DbException unreachable)
        {
            throw Unreachable(unreachable);
        }
    }

    /// <summary>Lets nobody work on a database of another version; a shared one is never changed behind the back of its other servers.</summary>
    /// <exception cref="UnavailableException">The database cannot be reached, or lacks migrations.</exception>
    public async Task RequireCurrentAsync(CancellationToken ct)
    {
        IReadOnlyList<string> pending;
        try
        {
            await using var db = factory.Create(TenantScope.None);
            pending = [.. await db.Database.GetPendingMigrationsAsync(ct)];
        }
        catch (DbException unreachable)
        {
            throw Unreachable(unreachable);
        }

        if (pending.Count > 0)
        {
            throw new UnavailableException($"The database lacks {pending.Count} migrations of this version. Run the verb migrate first.");
        }
    }

    private UnavailableException Unreachable(DbException unreachable)
        => new($"The {factory.Options.Provider} database cannot be used: {unreachable.Message} Look at CrossMentor:Database.", unreachable);
}
