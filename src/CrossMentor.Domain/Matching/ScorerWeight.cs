namespace CrossMentor.Domain.Matching;

/// <summary>The relative weight of a scorer.</summary>
/// <param name="Weight">0 to 1,000.</param>
public sealed record ScorerWeight(string PluginId, int Weight)
{
    public const int WeightMax = 1000;
    public const int PluginIdLengthMax = 200;
}
