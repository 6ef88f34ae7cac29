namespace CrossMentor.Application.Matching;

/// <summary>A plugin with its settings as a JSON object, and the one version to use.</summary>
public sealed record PluginChoiceInput
{
    public required string PluginId { get; init; }

    public string? Settings { get; init; }

    public string? Version { get; init; }
}
