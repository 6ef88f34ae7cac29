using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrossMentor.Plugins.Hosting.Manifests;

/// <summary>A <c>plugin.json</c> as it is written: one package with the plugins in it.</summary>
internal sealed record PluginManifest
{
    /// <summary>The version of the manifest's own form.</summary>
    public required int ManifestVersion { get; init; }

    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>A range of SDK versions in the notation of NuGet.</summary>
    public required string Sdk { get; init; }

    /// <summary>The file name of the assembly beside the manifest.</summary>
    public required string Assembly { get; init; }

    public string Text { get; init; } = "";

    public required IReadOnlyList<PluginEntry> Plugins { get; init; }
}

/// <summary>One plugin of a package.</summary>
internal sealed record PluginEntry
{
    public required string Id { get; init; }

    /// <summary>RULE, SCORER, STRATEGY, GROUP_FORMER or CERTIFICATE_VERIFIER.</summary>
    public required string Kind { get; init; }

    /// <summary>The full name of the class.</summary>
    public required string Type { get; init; }

    public required string Label { get; init; }

    public required string Text { get; init; }

    /// <summary>The names of the features it reads.</summary>
    public IReadOnlyList<string> Reads { get; init; } = [];

    /// <summary>Sensitive features that it reads where a programme has granted them, and does without elsewhere.</summary>
    public IReadOnlyList<string> ReadsIfGranted { get; init; } = [];

    /// <summary>The JSON Schema of its settings.</summary>
    public JsonElement? Settings { get; init; }

    public LimitsEntry? Limits { get; init; }

    /// <summary>Everything that it may be handed.</summary>
    [JsonIgnore]
    public IEnumerable<string> AllReads => Reads.Concat(ReadsIfGranted);
}

/// <summary>The limits a plugin asks for.</summary>
internal sealed record LimitsEntry
{
    public int? BlockMs { get; init; }

    public int? RunMs { get; init; }
}
