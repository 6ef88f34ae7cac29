using System.Collections.Immutable;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting;

/// <summary>A plugin found on disk: what it says about itself and whether it can be used.</summary>
public sealed record InstalledPlugin
{
    /// <summary>The id, such as <c>crossmentor.rules.off-line</c>; for a folder whose manifest cannot be read, the folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>The package the plugin came in.</summary>
    public required string PackageId { get; init; }

    /// <summary>The version of the package.</summary>
    public required string Version { get; init; }

    /// <summary>How its package came here.</summary>
    public PluginOrigin Origin { get; init; }

    /// <summary>Which contract it implements; null when the manifest does not say.</summary>
    public required PluginKind? Kind { get; init; }

    /// <summary>What people call it.</summary>
    public required string Label { get; init; }

    /// <summary>What it does, in a sentence or two.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it can be used.</summary>
    public PluginStatus Status => Refusals.IsEmpty ? PluginStatus.Available : PluginStatus.Failed;

    /// <summary>Why it cannot be used; empty when it can.</summary>
    public required ImmutableArray<PluginRefusal> Refusals { get; init; }

    /// <summary>The range of SDK versions it accepts.</summary>
    public required string SdkRange { get; init; }

    /// <summary>The names of the features it reads, in ordinal order.</summary>
    public required ImmutableArray<string> Reads { get; init; }

    /// <summary>Those of them that it does without where a programme has not granted them, in ordinal order.</summary>
    public ImmutableArray<string> ReadsIfGranted { get; init; } = [];

    /// <summary>The JSON Schema of its settings, as JSON.</summary>
    public required string SettingsSchemaJson { get; init; }

    /// <summary>The hash of its assembly, in lower-case hexadecimal; empty when the assembly is missing.</summary>
    public required string AssemblySha256 { get; init; }

    /// <summary>A hash over all files of its package, in lower-case hexadecimal; empty when they cannot be read.</summary>
    public string PackageSha256 { get; init; } = "";

    /// <summary>How long one call may take.</summary>
    public required PluginLimits Limits { get; init; }

    /// <summary>The path of the assembly.</summary>
    internal string AssemblyPath { get; init; } = "";

    /// <summary>The full name of the class.</summary>
    internal string TypeName { get; init; } = "";

    /// <summary>The hashes of the package's files, by path below the package's folder.</summary>
    internal ImmutableSortedDictionary<string, string> FileHashes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
