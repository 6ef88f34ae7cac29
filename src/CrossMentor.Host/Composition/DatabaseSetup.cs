using System.Data.Common;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity.Storage;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Operations;

namespace CrossMentor.Host.Composition;

/// <summary>Gets the database into the shape that this version needs, or says in a sentence why that cannot be.</summary>
/// <param name="factory">The product's data.</param>
/// <param name="issuer">The tables of the embedded issuer, where there is one.</param>
internal sealed class DatabaseSetup(CrossMentorDbFactory factory, IssuerSchema? issuer = null)
{
    /// <summary>For the data of a server.</summary>
    public static DatabaseSetup Of(IServiceProvider services)
        => new(services.GetRequiredService<CrossMentorDbFactory>(), services.GetService<IssuerSchema>());

    /// <summary>For the data that the configuration names.</summary>
    public static DatabaseSetup Of(CrossMentorOptions options) => new(
        new CrossMentorDbFactory(DatabaseServices.ConnectionOf(options.Database)),
        options.Identity.Embedded.Enabled ? new IssuerSchema(DatabaseServices.IssuerOf(options.Database)) : null);

    /// <exception cref="UnavailableException">The database cannot be reached, or a later version made it.</exception>
    public async Task<MigrationReport> MigrateAsync(CancellationToken ct)
    {
        try
        {
            var report = await new DatabaseMigrator(factory).MigrateAsync(ct);
            return issuer is null ? report : report with { Applied = [.. report.Applied, .. await issuer.MigrateAsync(ct)] };
        }
        catch (Exception unusable) when (unusable is DbException or DatabaseIsNewerException or IssuerSchemaIsNewerException or IOException or UnauthorizedAccessException)
        {
            throw new UnavailableException($"The {factory.Options.Provider} database cannot be used. {unusable.Message} Look at CrossMentor:Database.", unusable);
        }
    }

    /// <summary>
    /// Creates and migrates the embedded database; a server database is left alone, because other servers may work on it meanwhile.
    /// </summary>
    /// <exception cref="UnavailableException">The database cannot be reached, or lacks migrations.</exception>
    public async Task PrepareAsync(CancellationToken ct)
    {
        if (factory.Options.Provider == DatabaseProvider.Sqlite)
        {
            await MigrateAsync(ct);
        }
        else
        {
            await RequireReadyAsync(ct);
        }
    }

    /// <exception cref="UnavailableException">The database cannot be reached, or lacks migrations.</exception>
    public async Task RequireReadyAsync(CancellationToken ct)
    {
        var problem = await new DatabaseHealth(factory).CheckAsync(ct) switch
        {
            DatabaseState.Ready when issuer is null || await issuer.IsCurrentAsync(ct) => null,
            DatabaseState.Ready or DatabaseState.NotMigrated => "lacks migrations of this version. Run the verb migrate first.",
            _ => "cannot be reached. Look at CrossMentor:Database.",
        };
        if (problem is not null)
        {
            throw new UnavailableException($"The {factory.Options.Provider} database {problem}");
        }
    }
}
