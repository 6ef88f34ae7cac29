namespace CrossMentor.Application.Matching;

/// <summary>The weight of one scorer, 0 to 1,000, with its settings as a JSON object, and the one version to use.</summary>
public sealed record ScorerWeightInput
{
    public required string PluginId { get; init; }

    public required int Weight { get; init; }

    public string? Settings { get; init; }

    public string? Version { get; init; }
}
