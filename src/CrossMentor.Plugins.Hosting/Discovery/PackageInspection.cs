using System.Collections.Immutable;
using System.Reflection;
using CrossMentor.Plugins.Hosting.InProcess;
using CrossMentor.Plugins.Hosting.Manifests;
using CrossMentor.Plugins.Hosting.Settings;

namespace CrossMentor.Plugins.Hosting.Discovery;

/// <summary>Reads one plugin folder: manifest, assembly, classes. What is wrong is listed with the plugin it concerns.</summary>
internal static class PackageInspection
{
    public const string ManifestName = "plugin.json";

    /// <summary>A package that came with the product. Its manifest is read once; its assemblies are looked at again whenever they are loaded.</summary>
    public static InstalledPackage InspectShipped(string folder)
        => Inspect(folder, PluginOrigin.Shipped, PackageHashes.OfFolder(folder, "*.dll"));

    /// <param name="folder">The folder of the package.</param>
    /// <param name="origin">How it came there.</param>
    /// <param name="hashes">The hashes that its files have.</param>
    public static InstalledPackage Inspect(string folder, PluginOrigin origin, ImmutableSortedDictionary<string, string> hashes)
    {
        var sha256 = PackageHashes.Combine(hashes);
        var plugins = InspectPlugins(folder, hashes).Select(plugin => plugin with { Origin = origin, PackageSha256 = sha256, FileHashes = hashes }).ToImmutableArray();
        return new() { PackageId = plugins[0].PackageId, Version = plugins[0].Version, Origin = origin, Sha256 = sha256, Plugins = plugins };
    }

    /// <summary>An installed package whose files are not to be looked into.</summary>
    public static InstalledPackage Distrusted(string packageId, string version, string folder, PluginRefusal refusal)
    {
        var plugin = Unreadable(folder, packageId, refusal) with { Version = version, Origin = PluginOrigin.Installed };
        return new() { PackageId = packageId, Version = version, Origin = PluginOrigin.Installed, Sha256 = "", Plugins = [plugin] };
    }

    private static IReadOnlyList<InstalledPlugin> InspectPlugins(string folder, ImmutableSortedDictionary<string, string> hashes)
    {
        var folderName = Path.GetFileName(folder);
        var (manifest, unreadable) = ManifestReader.Read(Path.Combine(folder, ManifestName), folderName);
        if (manifest is null)
        {
            return [Unreadable(folder, folderName, unreadable!)];
        }

        ImmutableArray<PluginRefusal> packageRefusals = [.. ManifestReader.CheckPackage(manifest, folderName)];
        if (manifest.Plugins.Count == 0)
        {
            return [Unreadable(folder, folderName, packageRefusals[0]) with { Refusals = packageRefusals }];
        }

        var assemblyPath = Path.Combine(folder, Path.GetFileName(manifest.Assembly));
        if (packageRefusals.IsEmpty && !hashes.ContainsKey(manifest.Assembly))
        {
            packageRefusals = [new PluginRefusal("PLUGIN_ASSEMBLY_MISSING", manifest.Id, $"The assembly {manifest.Assembly} does not lie beside plugin.json.")];
        }

        return packageRefusals.IsEmpty
            ? InspectAssembly(manifest, assemblyPath, hashes)
            : [.. manifest.Plugins.Select(entry => Describe(manifest, entry, assemblyPath, sha256: "", packageRefusals))];
    }

    private static List<InstalledPlugin> InspectAssembly(
        PluginManifest manifest, string assemblyPath, ImmutableSortedDictionary<string, string> hashes)
    {
        var sha256 = hashes[manifest.Assembly];
        var context = new PluginLoadContext(assemblyPath, hashes);
        try
        {
            var assembly = context.LoadMain();
            return [.. manifest.Plugins.Select(entry => Describe(manifest, entry, assemblyPath, sha256, CheckEntry(assembly, entry)))];
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or TypeLoadException)
        {
            // The system's own sentence may name the folder, which is nobody's business but the operator's.
            var words = exception.Message.Replace(Path.GetDirectoryName(assemblyPath)!, "", StringComparison.Ordinal);
            var refusal = new PluginRefusal("PLUGIN_ASSEMBLY_UNREADABLE", manifest.Id, $"The assembly {manifest.Assembly} cannot be loaded: {words}");
            return [.. manifest.Plugins.Select(entry => Describe(manifest, entry, assemblyPath, sha256, [refusal]))];
        }
        finally
        {
            context.Unload();
        }
    }

    private static ImmutableArray<PluginRefusal> CheckEntry(Assembly assembly, PluginEntry entry)
    {
        var refusals = ImmutableArray.CreateBuilder<PluginRefusal>();
        refusals.AddRange(ManifestReader.CheckEntry(entry));
        if (PluginKinds.Parse(entry.Kind) is { } kind && !string.IsNullOrWhiteSpace(entry.Type))
        {
            refusals.AddRange(PluginTypeCheck.Check(assembly, entry, kind));
        }

        if (SettingsSchema.Read(SchemaJson(entry)).Refusal is { } schemaRefusal)
        {
            refusals.Add(new PluginRefusal("PLUGIN_SCHEMA_INVALID", entry.Id, schemaRefusal));
        }

        return refusals.ToImmutable();
    }

    private static string SchemaJson(PluginEntry entry) => entry.Settings is { } schema ? CanonicalJson.Of(schema) : SettingsSchema.NoSettings;

    private static InstalledPlugin Describe(
        PluginManifest manifest, PluginEntry entry, string assemblyPath, string sha256, ImmutableArray<PluginRefusal> refusals) => new()
        {
            Id = entry.Id,
            PackageId = manifest.Id,
            Version = manifest.Version,
            Kind = PluginKinds.Parse(entry.Kind),
            Label = entry.Label,
            Text = entry.Text,
            Refusals = refusals,
            SdkRange = manifest.Sdk,
            Reads = [.. entry.AllReads.Order(StringComparer.Ordinal)],
            ReadsIfGranted = [.. entry.ReadsIfGranted.Order(StringComparer.Ordinal)],
            SettingsSchemaJson = SchemaJson(entry),
            AssemblySha256 = sha256,
            Limits = new PluginLimits(
                entry.Limits?.BlockMs ?? PluginLimits.Default.BlockMs,
                entry.Limits?.RunMs ?? PluginLimits.Default.RunMs),
            AssemblyPath = assemblyPath,
            TypeName = entry.Type,
        };

    private static InstalledPlugin Unreadable(string folder, string folderName, PluginRefusal refusal) => new()
    {
        Id = folderName,
        PackageId = folderName,
        Version = "",
        Kind = null,
        Label = folderName,
        Text = "",
        Refusals = [refusal],
        SdkRange = "",
        Reads = [],
        SettingsSchemaJson = SettingsSchema.NoSettings,
        AssemblySha256 = "",
        Limits = PluginLimits.Default,
        AssemblyPath = folder,
        TypeName = "",
    };
}
