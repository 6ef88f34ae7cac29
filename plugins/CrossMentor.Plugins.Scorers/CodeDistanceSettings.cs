using System.Collections.Immutable;

namespace CrossMentor.Plugins.Scorers;

/// <summary>The settings of the scorers that want two people different, but not too different.</summary>
/// <remarks>
/// Distances run from 0, the same code, to 100. Codes whose taxonomy ids differ only after the last full stop, such as <c>sector:energy.wind</c> and
/// <c>sector:energy.oil</c>, are related. The four borders of the band ascend.
/// </remarks>
public sealed record CodeDistanceSettings
{
    /// <summary>The distance of two related codes.</summary>
    public int RelatedDistance { get; init; } = 50;

    /// <summary>The distances of pairs of codes that differ from the rule; each counts both ways.</summary>
    public ImmutableArray<CodeDistance> Distances { get; init; } = [];

    /// <summary>At this distance and below there are no points.</summary>
    public int ZeroBelow { get; init; }

    /// <summary>Where the band with all points begins.</summary>
    public int Low { get; init; } = 50;

    /// <summary>Where the band with all points ends.</summary>
    public int High { get; init; } = 100;

    /// <summary>At this distance and above there are no points; above 100 it is never reached.</summary>
    public int ZeroAbove { get; init; } = 101;

    /// <summary>The points of a pair about which the facts are missing.</summary>
    public int PointsWhenUnknown { get; init; }
}
