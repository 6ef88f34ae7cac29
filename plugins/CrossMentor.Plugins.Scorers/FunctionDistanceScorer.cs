using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers functions that lie at a wanted distance from each other.</summary>
[MatchingPlugin(Id = "crossmentor.scorers.function-distance", SdkMajor = 1)]
public sealed class FunctionDistanceScorer(CodeDistanceSettings settings) : CodeDistanceScorer(Features.Function, settings);
