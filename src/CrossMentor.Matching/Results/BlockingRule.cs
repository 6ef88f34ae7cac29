namespace CrossMentor.Matching.Results;

/// <summary>A rule that kept people on the other side out.</summary>
/// <param name="PluginId">The rule; for a person of their own or an exclusion by people, a code of the run itself.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Forbidden">How many people it forbids.</param>
/// <param name="Unknown">How many people it cannot judge while the policy blocks what is unknown.</param>
/// <param name="Alone">How many people are kept out by this rule and no other: so many would be eligible without it.</param>
public sealed record BlockingRule(string PluginId, string Label, int Forbidden, int Unknown, int Alone);
