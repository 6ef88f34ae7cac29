using System.Collections.Immutable;
using CrossMentor.Plugins.Hosting.Manifests;

namespace CrossMentor.Plugins.Hosting.Discovery;

/// <summary>Goes through a folder of plugin folders and lists what it finds, usable or not.</summary>
internal static class PluginDiscovery
{
    public static ImmutableArray<InstalledPlugin> Discover(string path)
    {
        if (!Directory.Exists(path))
        {
            return [];
        }

        var found = Directory.EnumerateDirectories(path)
            .Order(StringComparer.Ordinal)
            .Where(folder => File.Exists(Path.Combine(folder, "plugin.json")))
            .SelectMany(PackageInspection.Inspect);
        return [.. RefuseRepeatedIds(found).OrderBy(plugin => plugin.Id, StringComparer.Ordinal)];
    }

    // The first package in the order of folder names keeps an id: a package that arrives later cannot push an installed plugin aside.
    private static IEnumerable<InstalledPlugin> RefuseRepeatedIds(IEnumerable<InstalledPlugin> plugins)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var plugin in plugins)
        {
            if (plugin.Status == PluginStatus.Failed || owners.TryAdd(plugin.Id, plugin.PackageId))
            {
                yield return plugin;
                continue;
            }

            yield return plugin with
            {
                Refusals = [new PluginRefusal("PLUGIN_ID_TAKEN", plugin.Id, $"The id \"{plugin.Id}\" already belongs to package {owners[plugin.Id]}.")],
            };
        }
    }
}
