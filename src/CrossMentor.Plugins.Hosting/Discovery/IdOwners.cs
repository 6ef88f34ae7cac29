using System.Collections.Immutable;
using System.Globalization;

namespace CrossMentor.Plugins.Hosting.Discovery;

/// <summary>Which package an id belongs to. Who has it keeps it: a package that arrives later cannot push a plugin aside.</summary>
internal sealed class IdOwners
{
    private readonly Dictionary<string, (string Key, string PackageId)> owners = new(StringComparer.Ordinal);
    private readonly HashSet<(string PluginId, string Key, string Version)> seen = [];
    private readonly HashSet<string> shipped = new(StringComparer.Ordinal);

    /// <summary>The packages as they are, except that a plugin whose id has an owner already is refused.</summary>
    /// <param name="packages">Those that came first, first.</param>
    public static ImmutableArray<InstalledPackage> RefuseRepeated(IEnumerable<InstalledPackage> packages)
    {
        var check = new IdOwners();
        return [.. packages.Select((package, index) => check.Check(package, index))];
    }

    private InstalledPackage Check(InstalledPackage package, int index)
    {
        if (package.Origin == PluginOrigin.Installed && shipped.Contains(package.PackageId))
        {
            var refusal = new PluginRefusal(
                "PACKAGE_SHIPPED", package.PackageId, $"The package {package.PackageId} comes with the product. Give yours an id of its own.");
            return package with { Plugins = [.. package.Plugins.Select(plugin => plugin with { Refusals = [refusal] })] };
        }

        if (package.Origin == PluginOrigin.Shipped)
        {
            shipped.Add(package.PackageId);
        }

        // Versions of an installed package stand side by side; of what is shipped there is one.
        var key = package.Origin == PluginOrigin.Installed ? package.PackageId : index.ToString(CultureInfo.InvariantCulture);
        return package with { Plugins = [.. package.Plugins.Select(plugin => Check(plugin, key))] };
    }

    private InstalledPlugin Check(InstalledPlugin plugin, string key)
    {
        if (plugin.Status == PluginStatus.Failed)
        {
            return plugin;
        }

        owners.TryAdd(plugin.Id, (key, plugin.PackageId));
        var owner = owners[plugin.Id];
        return owner.Key == key && seen.Add((plugin.Id, key, plugin.Version))
            ? plugin
            : plugin with { Refusals = [new PluginRefusal("PLUGIN_ID_TAKEN", plugin.Id, $"The id \"{plugin.Id}\" already belongs to package {owner.PackageId}.")] };
    }
}
