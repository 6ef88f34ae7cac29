using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Plugins.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Host.Composition;

/// <summary>Which programmes are set to plugins that are about to go.</summary>
internal sealed class PluginUsers(CrossMentorDbFactory factory)
{
    /// <summary>The names of programmes that would lose a plugin they have chosen; a plugin that is left in another version is not lost.</summary>
    /// <exception cref="Verbs.UnavailableException">The database cannot be asked.</exception>
    public async Task<IReadOnlyList<string>> WhoLosesAsync(PluginCatalogue catalogue, IReadOnlyList<InstalledPackage> going, CancellationToken ct)
    {
        if (HasNoDatabaseYet())
        {
            return [];
        }

        await new DatabaseSetup(factory).RequireReadyAsync(ct);
        await using var db = factory.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.PluginRemoval);
        var programmes = await system.All<Programme>()
            .Where(programme => programme.State != ProgrammeState.Closed)
            .Select(programme => new { programme.Name, programme.MatchingPolicy })
            .ToListAsync(ct);
        var left = catalogue.Without(going);
        return [.. programmes
            .Where(programme => programme.MatchingPolicy.ChosenPlugins().Any(choice =>
                catalogue.TryFindAvailable(choice.PluginId, choice.Version, out _) && !left.TryFindAvailable(choice.PluginId, choice.Version, out _)))
            .Select(programme => programme.Name)
            .Order(StringComparer.CurrentCulture)];
    }

    // The embedded database is made by the first verb that writes into it; before that there is no programme either.
    private bool HasNoDatabaseYet() => factory.Options.Provider == DatabaseProvider.Sqlite
        && !File.Exists(new SqliteConnectionStringBuilder(factory.Options.ConnectionString).DataSource);
}
