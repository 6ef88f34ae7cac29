using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers countries that lie at a wanted distance from each other, so that people meet another culture without losing the common ground.</summary>
[MatchingPlugin(Id = "crossmentor.scorers.country-distance", SdkMajor = 1)]
public sealed class CountryDistanceScorer(CodeDistanceSettings settings) : CodeDistanceScorer(Features.Country, settings);
