namespace CrossMentor.Domain.Matching;

/// <summary>What one hard rule says about two people.</summary>
/// <param name="Code">OK where the rule allows.</param>
public sealed record RuleVerdict(string PluginId, VerdictKind Verdict, string Code, string Text);
