using CrossMentor.Api.Callers;
using CrossMentor.Application.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Matching;

/// <summary>Resolvers for <c>schema/plugins.graphql</c>. The plugins of the installation are the same for every caller; who uses them is not.</summary>
public static class PluginResolvers
{
    // Query.plugins: [Plugin!]!
    public static IReadOnlyList<MatchingPlugin> Plugins(MatchingPlugins plugins, CallerContext caller)
    {
        caller.Require();
        return plugins.All;
    }

    // Query.pluginPackages: [PluginPackage!]!
    public static IReadOnlyList<PluginPackage> PluginPackages(MatchingPlugins plugins, CallerContext caller)
    {
        caller.Require();
        return plugins.Packages;
    }

    // Plugin.programmes: [Programme!]!
    public static async Task<IReadOnlyList<IReadOnlyList<Programme>>> ProgrammesAsync(
        IReadOnlyList<MatchingPlugin> parents, MatchingPlugins plugins, CrossMentorDb db, CallerContext caller, CancellationToken ct)
    {
        caller.Require();
        var visible = await db.Programmes.AsNoTracking().OrderBy(programme => programme.Name).ThenBy(programme => programme.Id).ToListAsync(ct);
        var users = plugins.UsersAmong(visible);
        return [.. parents.Select(IReadOnlyList<Programme> (plugin) => [.. users[(plugin.PluginId, plugin.Version)]])];
    }
}
