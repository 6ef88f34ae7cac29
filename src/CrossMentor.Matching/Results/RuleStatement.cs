using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Matching.Results;

/// <summary>What one rule says about a pair.</summary>
/// <param name="PluginId">The rule.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Reason">Why.</param>
/// <param name="FactAsOf">When the oldest fact behind it was confirmed, if that is known.</param>
/// <param name="FactAgeDays">How old that fact was at the date of the run.</param>
public sealed record RuleStatement(string PluginId, string Label, Verdict Verdict, Reason Reason, DateOnly? FactAsOf, int? FactAgeDays);
