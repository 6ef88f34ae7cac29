using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Plugins.Hosting.Discovery;

/// <summary>What the files of a package are: a hash of each, and one over all.</summary>
internal static class PackageHashes
{
    /// <summary>Every file below a folder but the record, by its path with slashes.</summary>
    public static ImmutableSortedDictionary<string, string> OfFolder(string folder, string pattern = "*")
        => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => file.Path != Installing.PackageRecord.FileName)
            .ToImmutableSortedDictionary(file => file.Path, file => OfFile(file.File), StringComparer.Ordinal);

    public static string OfFile(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Equal for packages with the same files and for no others.</summary>
    public static string Combine(IReadOnlyDictionary<string, string> hashes)
    {
        var lines = string.Concat(hashes.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value} {file.Key}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));
    }
}
