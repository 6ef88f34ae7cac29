namespace CrossMentor.Plugins.Scorers;

/// <summary>The settings of <see cref="ComplementarySkillsScorer"/>.</summary>
public sealed record ComplementarySkillsSettings
{
    /// <summary>So many skills that the mentee lacks earn all points.</summary>
    public int Enough { get; init; } = 3;

    /// <summary>The points of a pair about which the facts are missing.</summary>
    public int PointsWhenUnknown { get; init; }
}
