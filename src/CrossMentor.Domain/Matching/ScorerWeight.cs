namespace CrossMentor.Domain.Matching;

/// <summary>The relative weight of a scorer.</summary>
/// <param name="Weight">0 to 1,000.</param>
public sealed record ScorerWeight(string PluginId, int Weight)
{
    public const int WeightMax = 1000;
    public const int PluginIdLengthMax = 200;

    /// <summary>A JSON object that fits the scorer's schema; null for the scorer's defaults.</summary>
    public string? Settings { get; init; }

    /// <summary>The one version to use; null for the newest that this installation has.</summary>
    public string? Version { get; init; }
}
