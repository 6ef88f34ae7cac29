using CrossMentor.Sdk;

namespace CrossMentor.Matching.Inputs;

/// <summary>A scorer and how much it counts.</summary>
/// <param name="Plugin">The scorer.</param>
/// <param name="Weight">From 0 to <see cref="Sdk.Scoring.ScoreScale.MaximumWeight"/>; only the proportions between weights matter.</param>
public sealed record WeightedScorer(LoadedPlugin<IPairScorer> Plugin, int Weight);
