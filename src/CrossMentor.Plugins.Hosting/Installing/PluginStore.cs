using System.Collections.Immutable;
using CrossMentor.Plugins.Hosting.Discovery;
using CrossMentor.Plugins.Hosting.Manifests;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>The plugins of an installation: those that came with the product, and packages that operators install, upgrade and remove while runs go on.</summary>
/// <remarks>
/// What lies in the folder of installed packages is the whole truth: there is no list beside it that could disagree, and every change becomes visible by one rename.
/// So each use looks at the folder again, which costs the reading of a directory, misses nothing that another process did, and needs no watcher that may lose
/// events. Changes of several processes wait for each other; a process that dies in one leaves what was there before, or all of what was to come.
/// </remarks>
public sealed class PluginStore : IPluginSource
{
    private readonly Lock gate = new();
    private readonly PluginStoreOptions options;
    private readonly StoreLayout layout;
    private readonly TimeProvider clock;
    private readonly ImmutableArray<InstalledPackage> shipped;
    private Shelf shelf;

    /// <summary>Reads what there is.</summary>
    /// <param name="options">Where things lie.</param>
    /// <param name="time">Says when a package was installed; the system's clock when null.</param>
    public PluginStore(PluginStoreOptions options, TimeProvider? time = null)
    {
        (this.options, layout, clock) = (options, new StoreLayout(Path.GetFullPath(options.InstalledPath)), time ?? TimeProvider.System);
        shipped = [.. PluginDiscovery.Discover(options.ShippedPath)];
        shelf = Read(new Dictionary<StoredVersion, InstalledPackage>(), layout.Versions());
    }

    /// <inheritdoc/>
    public event EventHandler? Replaced;

    /// <inheritdoc/>
    public PluginCatalogue Current
    {
        get
        {
            Refresh();
            return shelf.Catalogue;
        }
    }

    /// <summary>Told after every step of a change; a test lets the process die there.</summary>
    internal Action<StoreStep>? Reached { get; set; }

    /// <summary>Looks whether another process changed the store.</summary>
    /// <returns>Whether there is another snapshot now.</returns>
    public bool Refresh()
    {
        lock (gate)
        {
            var versions = layout.Versions();
            if (versions.SequenceEqual(shelf.Versions))
            {
                return false;
            }

            shelf = Read(shelf.Packages, versions);
        }

        Replaced?.Invoke(this, EventArgs.Empty);
        return true;
    }

    /// <inheritdoc/>
    public IDisposable? TryHold(IEnumerable<InstalledPlugin> plugins)
    {
        var hold = new PackageHold();
        foreach (var (packageId, version) in plugins
            .Where(plugin => plugin.Origin == PluginOrigin.Installed)
            .Select(plugin => (plugin.PackageId, plugin.Version))
            .Distinct())
        {
            // First the lock and then the look: who removes a version takes the lock before it takes the folder away.
            if (FileLock.TryShare(layout.HoldOf(packageId, version)) is { } share)
            {
                hold.Add(share);
                if (Directory.Exists(layout.FolderOf(packageId, version)))
                {
                    continue;
                }
            }

            hold.Dispose();
            return null;
        }

        return hold;
    }

    /// <summary>Whether a package could be installed. Nothing changes.</summary>
    /// <param name="source">A folder with <c>plugin.json</c> in it, or a zip archive of one.</param>
    /// <param name="ct">Gives up.</param>
    public PackageCheck Verify(string source, CancellationToken ct = default)
    {
        var staging = Directory.CreateTempSubdirectory("crossmentor-plugin-").FullName;
        try
        {
            var package = PackageStaging.Stage(source, staging, options.Limits, ct);
            return new(package, RefusalsOf(package));
        }
        catch (PackageRefusedException refused)
        {
            return new(null, [refused.Refusal]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, [Unusable(exception)]);
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    /// <summary>Installs a package beside whatever versions of it are there. The same bytes again change nothing.</summary>
    /// <param name="source">A folder with <c>plugin.json</c> in it, or a zip archive of one.</param>
    /// <param name="ct">Gives up, and leaves nothing.</param>
    public PackageInstallation Install(string source, CancellationToken ct = default)
    {
        try
        {
            layout.Prepare();
            using var taken = FileLock.Wait(layout.Lock, options.LockTimeout, clock, ct);
            return taken is null ? new(null, WasThere: false, [Busy()]) : InstallAlone(source, ct);
        }
        catch (PackageRefusedException refused)
        {
            return new(null, WasThere: false, [refused.Refusal]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, WasThere: false, [Unusable(exception)]);
        }
    }

    /// <summary>Removes one version of a package, or all. What a run uses is not removed.</summary>
    /// <param name="packageId">The package.</param>
    /// <param name="version">The version; null for all.</param>
    /// <param name="ct">Gives up.</param>
    public PackageRemoval Remove(string packageId, string? version, CancellationToken ct = default)
    {
        if (Find(packageId, version).IsEmpty)
        {
            return new([], [NotThere(packageId, version)]);
        }

        try
        {
            layout.Prepare();
            using var taken = FileLock.Wait(layout.Lock, options.LockTimeout, clock, ct);
            return taken is null ? new([], [Busy()]) : RemoveAlone(packageId, version);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new([], [Unusable(exception)]);
        }
    }

    /// <summary>The versions that <see cref="Remove"/> would take.</summary>
    /// <param name="packageId">The package.</param>
    /// <param name="version">The version; null for all.</param>
    public ImmutableArray<InstalledPackage> Find(string packageId, string? version)
        => [.. Current.Packages.Where(package => package.Origin == PluginOrigin.Installed
            && package.PackageId == packageId
            && (version is null || PluginVersions.AreSame(package.Version, version)))];

    private PackageInstallation InstallAlone(string source, CancellationToken ct)
    {
        layout.Sweep();
        var staging = layout.NewStaging();
        var package = PackageStaging.Stage(source, staging, options.Limits, ct);
        Reached?.Invoke(StoreStep.Staged);
        if (Find(package.PackageId, package.Version) is [var there] && there.Sha256 == package.Sha256)
        {
            layout.Sweep();
            return new(there, WasThere: true, []);
        }

        var refusals = RefusalsOf(package);
        if (!refusals.IsEmpty)
        {
            layout.Sweep();
            return new(package, WasThere: false, refusals);
        }

        new PackageRecord(PackageRecord.SupportedFormat, package.PackageId, package.Version, clock.GetUtcNow(), package.Plugins[0].FileHashes).Write(staging);
        Reached?.Invoke(StoreStep.Recorded);
        new FileStream(layout.HoldOf(package.PackageId, package.Version), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite).Dispose();
        var target = layout.FolderOf(package.PackageId, package.Version);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Directory.Move(staging, target);
        Reached?.Invoke(StoreStep.Moved);
        return new(Find(package.PackageId, package.Version).Single(), WasThere: false, []);
    }

    private PackageRemoval RemoveAlone(string packageId, string? version)
    {
        layout.Sweep();
        var going = Find(packageId, version);
        if (going.IsEmpty)
        {
            return new([], [NotThere(packageId, version)]);
        }

        using var locks = new PackageHold();
        foreach (var package in going)
        {
            if (FileLock.TryTake(layout.HoldOf(packageId, package.Version)) is not { } taken)
            {
                return new([], [new PluginRefusal(
                    "PACKAGE_IN_USE", packageId, $"A run uses {packageId} {package.Version}. Wait until it has ended, or cancel it.")]);
            }

            locks.Add(taken);
        }

        foreach (var package in going)
        {
            Directory.Move(layout.FolderOf(packageId, package.Version), layout.NewRemoved());
            Reached?.Invoke(StoreStep.PutAside);
        }

        layout.Sweep();
        Refresh();
        return new(going, []);
    }

    private ImmutableArray<PluginRefusal> RefusalsOf(InstalledPackage package)
    {
        if (!package.Refusals.IsEmpty)
        {
            return package.Refusals;
        }

        if (Find(package.PackageId, package.Version) is [var same] && same.Sha256 != package.Sha256)
        {
            return [new PluginRefusal(
                "PACKAGE_VERSION_TAKEN",
                package.PackageId,
                $"{package.PackageId} {same.Version} is installed with other files. Give the new files a new version, or remove the old ones first.")];
        }

        // Who is there keeps its ids, and the newcomer is told at once instead of being listed as failed.
        return [.. IdOwners.RefuseRepeated([.. Current.Packages.Where(other => other.Sha256 != package.Sha256), package])[^1].Refusals];
    }

    private Shelf Read(IReadOnlyDictionary<StoredVersion, InstalledPackage> known, IReadOnlyList<StoredVersion> versions)
    {
        var packages = versions.ToDictionary(version => version, version => known.GetValueOrDefault(version) ?? StoredPackage.Read(version.Folder));
        return new(versions, packages, new PluginCatalogue(IdOwners.RefuseRepeated([.. shipped, .. versions.Select(version => packages[version])])));
    }

    private PluginRefusal NotThere(string packageId, string? version) => shipped.Any(package => package.PackageId == packageId)
        ? new PluginRefusal("PACKAGE_SHIPPED", packageId, $"The package {packageId} comes with the product and goes with it.")
        : new PluginRefusal("PACKAGE_UNKNOWN", packageId, $"No package {packageId}{(version is null ? "" : $" {version}")} is installed.");

    private static PluginRefusal Busy() => new("STORE_BUSY", "", "Another process is changing the installed plugins. Try again when it is done.");

    private static PluginRefusal Unusable(Exception exception)
        => new("STORE_UNUSABLE", "", $"The files cannot be read or written. {exception.Message}");

    private sealed record Shelf(
        IReadOnlyList<StoredVersion> Versions, IReadOnlyDictionary<StoredVersion, InstalledPackage> Packages, PluginCatalogue Catalogue);
}
