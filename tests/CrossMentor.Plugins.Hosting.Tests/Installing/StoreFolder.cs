using System.IO.Compression;
using CrossMentor.Plugins.Hosting.Installing;
using CrossMentor.Plugins.Hosting.Tests.Specimens;

namespace CrossMentor.Plugins.Hosting.Tests.Installing;

/// <summary>A store of its own for one test, and packages to install in it.</summary>
internal sealed class StoreFolder : IDisposable
{
    public const string PackageId = "specimens.package";
    public const string PluginId = "specimens.good";

    private readonly string root = Directory.CreateTempSubdirectory("crossmentor-store-").FullName;
    private int sources;

    public string Installed => Path.Combine(root, "installed");

    public string Shipped => Path.Combine(root, "shipped");

    /// <summary>The store as another process would open it.</summary>
    public PluginStore Open(PackageLimits? limits = null, TimeSpan? lockTimeout = null) => new(
        new PluginStoreOptions(Shipped, Installed) { Limits = limits ?? new(), LockTimeout = lockTimeout ?? TimeSpan.FromSeconds(30) });

    public string FolderOf(string version, string packageId = PackageId) => Path.Combine(Installed, packageId, version);

    /// <summary>A folder with a package in it.</summary>
    public string Source(string version = "1.0.0", string packageId = PackageId, string pluginId = PluginId, string? type = null, string note = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, $"source-{++sources}")).FullName;
        var manifest = PluginFolder.Manifest(pluginId, "SCORER", type ?? typeof(GoodScorer).FullName!, GoodScorer.Schema)
            .Replace("\"1.2.3\"", $"\"{version}\"", StringComparison.Ordinal)
            .Replace("\"specimens.package\"", $"\"{packageId}\"", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "plugin.json"), manifest);
        File.Copy(typeof(StoreFolder).Assembly.Location, Path.Combine(folder, "Specimens.dll"));
        if (note.Length > 0)
        {
            File.WriteAllText(Path.Combine(folder, "note.txt"), note);
        }

        return folder;
    }

    /// <summary>A zip archive of a package, with whatever else a test puts into it.</summary>
    public string Archive(string source, Action<ZipArchive>? add = null, string below = "")
    {
        var path = Path.Combine(root, $"archive-{++sources}.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            archive.CreateEntryFromFile(file, below + Path.GetFileName(file));
        }

        add?.Invoke(archive);
        return path;
    }

    public void Ship(string packageId, string pluginId)
        => Directory.Move(Source(packageId: packageId, pluginId: pluginId), Path.Combine(Directory.CreateDirectory(Shipped).FullName, packageId));

    public void Dispose() => Directory.Delete(root, recursive: true);
}
