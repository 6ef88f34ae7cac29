using System.IO.Compression;
using CrossMentor.Plugins.Hosting.Discovery;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Reads a package from a zip archive: what lies beside the one <c>plugin.json</c> in it, wherever that is.</summary>
/// <remarks>So an archive of a folder, of what is in the folder, and a NuGet package with the manifest beside its library can all be installed.</remarks>
internal static class PackageArchiveReader
{
    // The upper half of the external attributes of an archive made on Unix is the mode of the file.
    private const int UnixModeShift = 16;
    private const int UnixTypeMask = 0xF000;
    private const int UnixRegular = 0x8000;
    private const int UnixDirectory = 0x4000;

    public static IEnumerable<PackageFile> Read(ZipArchive archive, PackageLimits limits)
    {
        if (archive.Entries.Count > limits.FilesMax)
        {
            throw new PackageRefusedException("PACKAGE_TOO_LARGE", "", $"The archive has {archive.Entries.Count} entries; {limits.FilesMax} are allowed.");
        }

        var files = new List<ZipArchiveEntry>();
        foreach (var entry in archive.Entries)
        {
            Check(entry, limits);
            if (!entry.FullName.EndsWith('/'))
            {
                files.Add(entry);
            }
        }

        var root = RootOf(files);
        return files
            .Where(entry => entry.FullName.StartsWith(root, StringComparison.Ordinal))
            .Select(entry => new PackageFile(entry.FullName[root.Length..], entry.Open));
    }

    private static void Check(ZipArchiveEntry entry, PackageLimits limits)
    {
        // Every entry counts, also those that would not be taken: an archive that tries one trick is not worth a second look.
        if (PackagePath.Fault(entry.FullName.EndsWith('/') ? entry.FullName[..^1] : entry.FullName, limits) is { } fault)
        {
            throw new PackageRefusedException("PACKAGE_ENTRY_UNSAFE", entry.FullName, $"The path \"{entry.FullName}\" in the archive {fault}.");
        }

        var type = (entry.ExternalAttributes >> UnixModeShift) & UnixTypeMask;
        if (type is not (0 or UnixRegular or UnixDirectory))
        {
            throw new PackageRefusedException("PACKAGE_ENTRY_UNSAFE", entry.FullName, $"{entry.FullName} is a link or a device. A package has files and folders only.");
        }
    }

    private static string RootOf(IEnumerable<ZipArchiveEntry> files)
    {
        var manifests = files
            .Where(entry => entry.Name == PackageInspection.ManifestName)
            .GroupBy(entry => entry.FullName.Count(letter => letter == '/'))
            .MinBy(group => group.Key)?
            .ToList();
        return manifests switch
        {
            null => throw new PackageRefusedException("PACKAGE_MANIFEST_MISSING", "", "The archive has no plugin.json."),
            [var only] => only.FullName[..^only.Name.Length],
            _ => throw new PackageRefusedException("PACKAGE_MANIFEST_MISSING", "", "The archive has several plugin.json. Install one package at a time."),
        };
    }
}
