namespace CrossMentor.Domain.Matching;

/// <summary>A plugin that a programme has chosen.</summary>
public sealed record PluginChoice(string PluginId)
{
    public const int SettingsLengthMax = 10_000;
    public const int VersionLengthMax = 64;

    /// <summary>A JSON object that fits the plugin's schema; null for the plugin's defaults.</summary>
    public string? Settings { get; init; }

    /// <summary>The one version to use; null for the newest that this installation has.</summary>
    public string? Version { get; init; }
}
