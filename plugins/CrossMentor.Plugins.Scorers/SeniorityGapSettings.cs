namespace CrossMentor.Plugins.Scorers;

/// <summary>The settings of <see cref="SeniorityGapScorer"/>. The four borders ascend.</summary>
public sealed record SeniorityGapSettings
{
    /// <summary>What the gap is measured in.</summary>
    public SeniorityMeasure Measure { get; init; } = SeniorityMeasure.Grade;

    /// <summary>At this gap and below there are no points.</summary>
    public int ZeroBelow { get; init; }

    /// <summary>Where the band with all points begins.</summary>
    public int Low { get; init; } = 2;

    /// <summary>Where the band with all points ends.</summary>
    public int High { get; init; } = 4;

    /// <summary>At this gap and above there are no points.</summary>
    public int ZeroAbove { get; init; } = 10;

    /// <summary>The points of a pair about which the facts are missing.</summary>
    public int PointsWhenUnknown { get; init; }
}
