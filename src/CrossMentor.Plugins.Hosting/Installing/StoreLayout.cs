using CrossMentor.Plugins.Hosting.Manifests;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Where things lie in the folder of installed packages: a package in <c>id/version/</c>, the store's own things in <c>.store/</c>.</summary>
internal sealed class StoreLayout(string path)
{
    // No id of a package begins with a dot.
    private const string OwnFolder = ".store";
    private const int LooksMax = 5;

    public string Lock => Own("lock");

    /// <summary>A new empty folder for a package that is not installed yet. It is on the file system of the store, so that moving it is one step.</summary>
    public string NewStaging() => Directory.CreateDirectory(Path.Combine(Own("staging"), Path.GetRandomFileName())).FullName;

    /// <summary>Where a package goes that is being removed.</summary>
    public string NewRemoved() => Path.Combine(Directory.CreateDirectory(Own("removed")).FullName, Path.GetRandomFileName());

    public string FolderOf(string packageId, string version) => Path.Combine(path, packageId, PluginVersions.FolderNameOf(version));

    /// <summary>Locked shared by whoever uses a version and exclusively by whoever removes it. It stays when the version goes: a lock on a file that is gone locks nothing.</summary>
    public string HoldOf(string packageId, string version) => Path.Combine(Own("holds"), $"{packageId}@{PluginVersions.FolderNameOf(version)}");

    public void Prepare()
    {
        Directory.CreateDirectory(Own("staging"));
        Directory.CreateDirectory(Own("holds"));
    }

    /// <summary>Takes away what a change left that was cut short.</summary>
    public void Sweep()
    {
        foreach (var left in new[] { Own("staging"), Own("removed") }.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories))
        {
            Directory.Delete(left, recursive: true);
        }

        foreach (var empty in PackageFolders().Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()).ToList())
        {
            Directory.Delete(empty);
        }
    }

    /// <summary>The versions that lie in the store, each with a stamp that changes when something else comes to lie in its place.</summary>
    public IReadOnlyList<StoredVersion> Versions()
    {
        for (var look = 1; ; look++)
        {
            try
            {
                return [.. PackageFolders()
                    .SelectMany(Directory.EnumerateDirectories)
                    .Select(folder => new StoredVersion(folder, StampOf(folder)))
                    .OrderBy(version => version.Folder, StringComparer.Ordinal)];
            }
            catch (DirectoryNotFoundException) when (look < LooksMax)
            {
                // Something was removed between two looks.
            }
        }
    }

    private static long StampOf(string folder) => File.GetLastWriteTimeUtc(Path.Combine(folder, PackageRecord.FileName)).Ticks;

    private IEnumerable<string> PackageFolders() => Directory.Exists(path)
        ? Directory.EnumerateDirectories(path).Where(folder => !Path.GetFileName(folder).StartsWith('.'))
        : [];

    private string Own(string name) => Path.Combine(path, OwnFolder, name);
}
