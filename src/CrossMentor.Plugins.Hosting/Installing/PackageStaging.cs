using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using CrossMentor.Plugins.Hosting.Discovery;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Copies a package out of a folder or an archive into an empty folder, counting what is really there, and looks at it.</summary>
internal static class PackageStaging
{
    private const int BufferBytes = 81_920;

    /// <exception cref="PackageRefusedException">The package is not accepted.</exception>
    public static InstalledPackage Stage(string source, string target, PackageLimits limits, CancellationToken ct)
    {
        if (Directory.Exists(source))
        {
            if (!File.Exists(Path.Combine(source, PackageInspection.ManifestName)))
            {
                throw new PackageRefusedException("PACKAGE_MANIFEST_MISSING", "", $"There is no plugin.json in {source}.");
            }

            return Stage(PackageFolderReader.Read(source, limits), target, limits, ct);
        }

        if (!File.Exists(source))
        {
            throw new PackageRefusedException("PACKAGE_SOURCE_MISSING", "", $"There is no folder or archive {source}.");
        }

        if (new FileInfo(source).Length > limits.ArchiveBytesMax)
        {
            throw new PackageRefusedException("PACKAGE_TOO_LARGE", "", $"The archive has more than {limits.ArchiveBytesMax} bytes.");
        }

        try
        {
            using var archive = ZipFile.OpenRead(source);
            return Stage(PackageArchiveReader.Read(archive, limits), target, limits, ct);
        }
        catch (InvalidDataException exception)
        {
            throw new PackageRefusedException("PACKAGE_UNREADABLE", "", $"{source} is not a zip archive that can be read: {exception.Message}");
        }
    }

    private static InstalledPackage Stage(IEnumerable<PackageFile> files, string target, PackageLimits limits, CancellationToken ct)
    {
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var bytesLeft = limits.TotalBytesMax;
        foreach (var file in files)
        {
            ct.ThrowIfCancellationRequested();
            if (PackagePath.Fault(file.Path, limits) is { } fault)
            {
                throw new PackageRefusedException("PACKAGE_ENTRY_UNSAFE", file.Path, $"The path \"{file.Path}\" {fault}.");
            }

            // Where capitals make no difference, two such files would be one.
            if (!names.Add(file.Path) || file.Path.Equals(PackageRecord.FileName, StringComparison.OrdinalIgnoreCase))
            {
                throw new PackageRefusedException("PACKAGE_ENTRY_UNSAFE", file.Path, $"The package has {file.Path} twice, or it is a name that the store keeps for itself.");
            }

            hashes.Add(file.Path, Copy(file, Path.Combine(target, file.Path), limits, ref bytesLeft));
        }

        return PackageInspection.Inspect(target, PluginOrigin.Installed, hashes.ToImmutable());
    }

    // An archive may say that a file is small and unpack to no end, so only what comes out is counted.
    private static string Copy(PackageFile file, string target, PackageLimits limits, ref long bytesLeft)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var from = file.Open();
        using var to = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        var fileBytesLeft = limits.FileBytesMax;
        int read;
        while ((read = from.Read(buffer)) > 0)
        {
            (fileBytesLeft, bytesLeft) = (fileBytesLeft - read, bytesLeft - read);
            if (fileBytesLeft < 0 || bytesLeft < 0)
            {
                throw new PackageRefusedException(
                    "PACKAGE_TOO_LARGE",
                    file.Path,
                    $"{file.Path} has more than {limits.FileBytesMax} bytes, or the package more than {limits.TotalBytesMax}.");
            }

            hash.AppendData(buffer.AsSpan(0, read));
            to.Write(buffer.AsSpan(0, read));
        }

        to.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
