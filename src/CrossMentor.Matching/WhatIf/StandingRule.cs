using CrossMentor.Sdk;

namespace CrossMentor.Matching.WhatIf;

/// <summary>A rule that keeps the two apart, for a question about a pair.</summary>
/// <param name="PluginId">The rule; for an exclusion by people, a code of the run itself.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Reason">What it says.</param>
public sealed record StandingRule(string PluginId, string Label, Reason Reason);
