namespace CrossMentor.Plugins.Scorers;

/// <summary>The settings of <see cref="DimensionScorer"/>.</summary>
public sealed record DimensionSettings
{
    /// <summary>Which dimension.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Whether alike or different is better.</summary>
    public Preference Prefer { get; init; } = Preference.Different;

    /// <summary>The points of a pair about which the facts are missing.</summary>
    public int PointsWhenUnknown { get; init; }
}
