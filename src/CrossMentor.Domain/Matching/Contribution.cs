namespace CrossMentor.Domain.Matching;

/// <summary>What one scorer adds to a score.</summary>
/// <param name="Points">What the scorer gave, 0 to 1,000.</param>
/// <param name="Amount">What it adds to the score.</param>
public sealed record Contribution(string PluginId, string Label, int Points, int Weight, int Amount, string Text);
