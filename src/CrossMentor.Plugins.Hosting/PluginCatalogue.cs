using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.Plugins.Hosting.Discovery;

namespace CrossMentor.Plugins.Hosting;

/// <summary>The plugins found under a path, usable or not. One bad plugin is listed as failed and breaks nothing else.</summary>
public sealed class PluginCatalogue
{
    private readonly Dictionary<string, InstalledPlugin> available;

    internal PluginCatalogue(ImmutableArray<InstalledPlugin> plugins)
    {
        Plugins = plugins;
        available = plugins
            .Where(plugin => plugin.Status == PluginStatus.Available)
            .ToDictionary(plugin => plugin.Id, StringComparer.Ordinal);
    }

    /// <summary>All plugins, by id.</summary>
    public ImmutableArray<InstalledPlugin> Plugins { get; }

    /// <summary>Reads every folder directly under a path that holds a <c>plugin.json</c>. A path that does not exist holds no plugins.</summary>
    /// <param name="path">The folder of plugin folders.</param>
    public static PluginCatalogue Discover(string path) => new(PluginDiscovery.Discover(path));

    /// <summary>Looks for the available plugin of an id.</summary>
    /// <param name="pluginId">An id.</param>
    /// <param name="plugin">The plugin, when there is one.</param>
    public bool TryFindAvailable(string pluginId, [MaybeNullWhen(false)] out InstalledPlugin plugin)
        => available.TryGetValue(pluginId, out plugin);
}
