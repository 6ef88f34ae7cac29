using CrossMentor.Plugins.Hosting.Discovery;
using CrossMentor.Plugins.Hosting.Manifests;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Reads a package that lies in the store, and trusts it only as far as its record goes.</summary>
internal static class StoredPackage
{
    public static InstalledPackage Read(string folder)
    {
        var (packageId, versionName) = (Path.GetFileName(Path.GetDirectoryName(folder))!, Path.GetFileName(folder));
        InstalledPackage Distrust(string code, string message)
            => PackageInspection.Distrusted(packageId, versionName, folder, new PluginRefusal(code, packageId, message));

        if (PackageRecord.Read(folder) is not { } record)
        {
            return Distrust("PACKAGE_RECORD_MISSING", "The package was put here by hand. Install it with \"plugins install\", which checks it and keeps a record.");
        }

        try
        {
            var hashes = PackageHashes.OfFolder(folder);
            var isUntouched = record.PackageId == packageId
                && PluginVersions.AreSame(record.Version, versionName)
                && hashes.SequenceEqual(record.Hashes);
            return isUntouched
                ? PackageInspection.Inspect(folder, PluginOrigin.Installed, hashes) with { InstalledAt = record.InstalledAt }
                : Distrust("PLUGIN_CHANGED", "The files of the package are not those that were installed. Remove it and install it again.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Distrust("PLUGIN_CHANGED", $"The files of the package cannot be read ({exception.GetType().Name}).");
        }
    }
}
