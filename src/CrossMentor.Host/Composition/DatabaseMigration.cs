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

    /// <summary>What a server database lacks; a server does not change a shared database behind the back of its other servers.</summary>
    /// <exception cref="UnavailableException">The database cannot be reached.</exception>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken ct)
    {
        try
        {
            await using var db = factory.Create(TenantScope.None);
            return [.. await db.Database.GetPendingMigrationsAsync(ct)];
        }
        catch (DbException unreachable)
        {
            throw Unreachable(unreachable);
        }
    }

    private UnavailableException Unreachable(DbException unreachable)
        => new($"The {factory.Options.Provider} database cannot be used: {unreachable.Message} Look at CrossMentor:Database.", unreachable);
}
