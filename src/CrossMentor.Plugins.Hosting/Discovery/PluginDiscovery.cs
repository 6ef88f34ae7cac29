namespace CrossMentor.Plugins.Hosting.Discovery;

/// <summary>Goes through a folder of plugin folders and lists what it finds, usable or not.</summary>
internal static class PluginDiscovery
{
    /// <summary>The packages that came with the product, in the order of their folders' names.</summary>
    public static IEnumerable<InstalledPackage> Discover(string path)
        => !Directory.Exists(path)
            ? []
            : Directory.EnumerateDirectories(path)
                .Order(StringComparer.Ordinal)
                .Where(folder => File.Exists(Path.Combine(folder, PackageInspection.ManifestName)))
                .Select(PackageInspection.InspectShipped);
}
