using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers sectors that lie at a wanted distance from each other: different, but not so different that nothing carries over.</summary>
[MatchingPlugin(Id = "crossmentor.scorers.sector-distance", SdkMajor = 1)]
public sealed class SectorDistanceScorer(CodeDistanceSettings settings) : CodeDistanceScorer(Features.Sector, settings);
