namespace CrossMentor.Plugins.Scorers;

/// <summary>The settings of <see cref="LocationScorer"/>.</summary>
public sealed record LocationSettings
{
    /// <summary>SAME: one location earns all points, another country none. DIFFERENT: the other way round.</summary>
    public Preference Prefer { get; init; } = Preference.Same;

    /// <summary>The points of two people in one country at different locations.</summary>
    public int SameCountryPoints { get; init; } = 700;

    /// <summary>The points of a pair about which the facts are missing.</summary>
    public int PointsWhenUnknown { get; init; }
}
