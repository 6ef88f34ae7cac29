namespace CrossMentor.Domain.Matching;

/// <summary>A plugin that took part in a run, exactly enough to tell one run's from another's.</summary>
public sealed record PluginUse(string PluginId, string Version, PluginKind Kind)
{
    /// <summary>SHA-256 of its assembly, in hexadecimal; empty for runs of releases that did not keep it.</summary>
    public string AssemblySha256 { get; init; } = string.Empty;

    /// <summary>Its settings as it got them: a JSON object with its members in order.</summary>
    public string Settings { get; init; } = "{}";
}
