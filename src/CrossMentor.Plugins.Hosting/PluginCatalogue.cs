using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.Plugins.Hosting.Discovery;
using CrossMentor.Plugins.Hosting.Manifests;

namespace CrossMentor.Plugins.Hosting;

/// <summary>The plugins of an installation at one moment, usable or not. One bad plugin is listed as failed and breaks nothing else.</summary>
/// <remarks>A snapshot: it never changes. As a source it is one that never gets anything else.</remarks>
public sealed class PluginCatalogue : IPluginSource
{
    private readonly ILookup<string, InstalledPlugin> available;

    internal PluginCatalogue(ImmutableArray<InstalledPackage> packages)
    {
        Packages = [.. packages
            .OrderBy(package => package.PackageId, StringComparer.Ordinal)
            .ThenByDescending(package => package.Version, PluginVersions.Preference)];
        Plugins = [.. Packages
            .SelectMany(package => package.Plugins)
            .OrderBy(plugin => plugin.Id, StringComparer.Ordinal)
            .ThenByDescending(plugin => plugin.Version, PluginVersions.Preference)];
        available = Plugins.Where(plugin => plugin.Status == PluginStatus.Available).ToLookup(plugin => plugin.Id, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    event EventHandler? IPluginSource.Replaced
    {
        add
        {
            // It is the only snapshot there will ever be.
        }

        remove
        {
        }
    }

    /// <summary>All plugins, by id; of several versions of one, that which is preferred comes first.</summary>
    public ImmutableArray<InstalledPlugin> Plugins { get; }

    /// <summary>All packages, by id, the preferred version first.</summary>
    public ImmutableArray<InstalledPackage> Packages { get; }

    /// <inheritdoc/>
    PluginCatalogue IPluginSource.Current => this;

    /// <summary>Reads every folder directly under a path that holds a <c>plugin.json</c>. A path that does not exist holds no plugins.</summary>
    /// <param name="path">The folder of plugin folders.</param>
    public static PluginCatalogue Discover(string path) => new(IdOwners.RefuseRepeated(PluginDiscovery.Discover(path)));

    /// <summary>Looks for the available plugin of an id: of several versions the newest, and a release before any pre-release.</summary>
    /// <param name="pluginId">An id.</param>
    /// <param name="plugin">The plugin, when there is one.</param>
    public bool TryFindAvailable(string pluginId, [MaybeNullWhen(false)] out InstalledPlugin plugin)
        => TryFindAvailable(pluginId, version: null, out plugin);

    /// <summary>Looks for an available plugin in one version.</summary>
    /// <param name="pluginId">An id.</param>
    /// <param name="version">The version of its package; null for the preferred one.</param>
    /// <param name="plugin">The plugin, when there is one.</param>
    public bool TryFindAvailable(string pluginId, string? version, [MaybeNullWhen(false)] out InstalledPlugin plugin)
    {
        plugin = available[pluginId].FirstOrDefault(candidate => version is null || PluginVersions.AreSame(candidate.Version, version));
        return plugin is not null;
    }

    /// <summary>What would be there without some of the packages.</summary>
    /// <param name="going">Packages of this catalogue.</param>
    public PluginCatalogue Without(IEnumerable<InstalledPackage> going)
    {
        var gone = going.Select(package => (package.PackageId, package.Version)).ToHashSet();
        return new([.. Packages.Where(package => package.Origin == PluginOrigin.Shipped || !gone.Contains((package.PackageId, package.Version)))]);
    }

    /// <inheritdoc/>
    IDisposable? IPluginSource.TryHold(IEnumerable<InstalledPlugin> plugins) => new NothingHeld();

    private sealed class NothingHeld : IDisposable
    {
        public void Dispose()
        {
            // A snapshot alone can remove nothing.
        }
    }
}
