using System.Text.Json;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;
using NuGet.Versioning;

namespace CrossMentor.Plugins.Hosting.Manifests;

/// <summary>Reads a manifest and says everything that is wrong with it, each in a sentence that helps its author.</summary>
internal static class ManifestReader
{
    public const int SupportedManifestVersion = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    /// <summary>The manifest of a folder, or why it cannot be read.</summary>
    public static (PluginManifest? Manifest, PluginRefusal? Refusal) Read(string path, string folderName)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<PluginManifest>(File.ReadAllText(path), Options);
            return manifest is null
                ? (null, new PluginRefusal("MANIFEST_UNREADABLE", folderName, "plugin.json says null instead of an object."))
                : (manifest, null);
        }
        catch (JsonException exception)
        {
            return (null, new PluginRefusal("MANIFEST_UNREADABLE", folderName, $"plugin.json cannot be read: {exception.Message}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The system's own sentence names the path, which is nobody's business but the operator's.
            return (null, new PluginRefusal("MANIFEST_UNREADABLE", folderName, $"plugin.json cannot be opened ({exception.GetType().Name})."));
        }
    }

    /// <summary>What is wrong with the package as a whole.</summary>
    public static IEnumerable<PluginRefusal> CheckPackage(PluginManifest manifest, string folderName)
    {
        var id = string.IsNullOrWhiteSpace(manifest.Id) ? folderName : manifest.Id;
        PluginRefusal Invalid(string message) => new("MANIFEST_INVALID", id, message);

        if (manifest.ManifestVersion != SupportedManifestVersion)
        {
            yield return Invalid($"\"manifestVersion\" is {manifest.ManifestVersion}; this host reads version {SupportedManifestVersion}.");
        }

        if (!PluginId.IsValid(manifest.Id))
        {
            yield return Invalid($"\"id\" is \"{manifest.Id}\"; use two or more parts of lower-case letters, digits and hyphens separated by dots, such as \"consultancy.seniority\".");
        }

        if (!PluginVersions.IsValid(manifest.Version))
        {
            yield return Invalid($"\"version\" is \"{manifest.Version}\"; use a semantic version of at most {PluginVersions.LengthMax} characters, such as \"1.0.0\".");
        }

        if (manifest.Assembly.Length == 0 || Path.GetFileName(manifest.Assembly) != manifest.Assembly || !manifest.Assembly.EndsWith(".dll", StringComparison.Ordinal))
        {
            yield return Invalid($"\"assembly\" is \"{manifest.Assembly}\"; name a .dll that lies beside plugin.json, without a path.");
        }

        if (manifest.Plugins.Count == 0)
        {
            yield return Invalid("\"plugins\" is empty; describe at least one plugin.");
        }

        if (!VersionRange.TryParse(manifest.Sdk, out var range))
        {
            yield return Invalid($"\"sdk\" is \"{manifest.Sdk}\"; use a range such as \"[1.0.0,2.0.0)\".");
        }
        else if (!range.Satisfies(NuGetVersion.Parse(SdkVersion.Text)))
        {
            yield return new PluginRefusal("SDK_RANGE_NOT_MET", id, $"The plugin accepts SDK versions {manifest.Sdk}; this host has {SdkVersion.Text}.");
        }
    }

    /// <summary>What is wrong with one plugin's entry.</summary>
    public static IEnumerable<PluginRefusal> CheckEntry(PluginEntry entry)
    {
        PluginRefusal Invalid(string message) => new("MANIFEST_INVALID", entry.Id, message);

        if (!PluginId.IsValid(entry.Id))
        {
            yield return Invalid($"The plugin id \"{entry.Id}\" is not made of two or more parts of lower-case letters, digits and hyphens separated by dots.");
        }

        if (PluginKinds.Parse(entry.Kind) is null)
        {
            yield return Invalid($"\"kind\" is \"{entry.Kind}\"; use one of {string.Join(", ", PluginKinds.Names)}.");
        }

        if (string.IsNullOrWhiteSpace(entry.Type))
        {
            yield return Invalid("\"type\" is empty; give the full name of the class.");
        }

        if (string.IsNullOrWhiteSpace(entry.Label) || string.IsNullOrWhiteSpace(entry.Text))
        {
            yield return Invalid("\"label\" and \"text\" must say what people will see.");
        }

        foreach (var name in entry.AllReads.Where(name => !Features.All.ContainsKey(name)))
        {
            yield return new PluginRefusal("FEATURE_UNKNOWN", entry.Id, $"\"reads\" names the feature \"{name}\", which no run offers.");
        }

        foreach (var name in entry.ReadsIfGranted.Where(name => Features.All.TryGetValue(name, out var feature) && !feature.IsSensitive))
        {
            yield return Invalid($"\"readsIfGranted\" names \"{name}\", which needs no grant. Name it in \"reads\".");
        }

        if (entry.AllReads.Distinct(StringComparer.Ordinal).Count() != entry.AllReads.Count())
        {
            yield return Invalid("\"reads\" and \"readsIfGranted\" name a feature twice.");
        }

        var maximum = PluginLimits.Maximum;
        if (entry.Limits?.BlockMs is { } blockMs && (blockMs < 1 || blockMs > maximum.BlockMs))
        {
            yield return Invalid($"\"limits.blockMs\" is {blockMs}; it must lie in 1..{maximum.BlockMs}.");
        }

        if (entry.Limits?.RunMs is { } runMs && (runMs < 1 || runMs > maximum.RunMs))
        {
            yield return Invalid($"\"limits.runMs\" is {runMs}; it must lie in 1..{maximum.RunMs}.");
        }
    }
}
