namespace CrossMentor.Application.Matching;

/// <summary>The weight of one scorer, 0 to 1,000.</summary>
public sealed record ScorerWeightInput
{
    public required string PluginId { get; init; }

    public required int Weight { get; init; }
}
