using System.Collections.Immutable;
using CrossMentor.Plugins.Hosting.Cataloguing;

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

    /// <summary>The available plugin of an id, or null when there is none.</summary>
    /// <param name="pluginId">An id.</param>
    public InstalledPlugin? FindAvailable(string pluginId) => available.GetValueOrDefault(pluginId);
}
