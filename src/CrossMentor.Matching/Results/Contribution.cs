using CrossMentor.Sdk;

namespace CrossMentor.Matching.Results;

/// <summary>What one scorer contributed to a pair's score.</summary>
/// <param name="PluginId">The scorer.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Points">Its points, from 0 to 1,000.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Amount">Its share of the score.</param>
/// <param name="Reason">What matched.</param>
public sealed record Contribution(string PluginId, string Label, int Points, int Weight, int Amount, Reason Reason);
