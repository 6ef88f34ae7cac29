using System.Collections.Immutable;
using System.Text.Json;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>What the store wrote about a package when it installed it, in a file beside the package's own.</summary>
/// <param name="Format">The form of the record.</param>
/// <param name="PackageId">The package.</param>
/// <param name="Version">Its version, as its manifest writes it.</param>
/// <param name="InstalledAt">When it was installed.</param>
/// <param name="Files">The hash of every file, by path.</param>
internal sealed record PackageRecord(
    int Format, string PackageId, string Version, DateTimeOffset InstalledAt, IReadOnlyDictionary<string, string> Files)
{
    public const string FileName = ".crossmentor.json";
    public const int SupportedFormat = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public ImmutableSortedDictionary<string, string> Hashes => Files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public void Write(string folder)
    {
        using var file = new FileStream(Path.Combine(folder, FileName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        JsonSerializer.Serialize(file, this, Options);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The record of a folder; null when there is none that can be read.</summary>
    public static PackageRecord? Read(string folder)
    {
        try
        {
            var record = JsonSerializer.Deserialize<PackageRecord>(File.ReadAllText(Path.Combine(folder, FileName)), Options);
            return record is { Format: SupportedFormat } ? record : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
