namespace CrossMentor.Domain.Pairs;

/// <summary>What one of the two says of a session that was held. It has codes and no words: what was said stays with the two.</summary>
/// <param name="Topics">Taxonomy codes.</param>
public sealed record SessionReport(DateOnly HeldOn, int Minutes, SessionFormat Format, IReadOnlyList<string> Topics);
