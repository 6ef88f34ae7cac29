using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>A stable matching.</summary>
/// <param name="Pairs">The pairs, by mentee and then by mentor.</param>
/// <param name="Proposals">How many proposals were made: at most one for each entry of the proposers' lists.</param>
public sealed record StableMatching(IReadOnlyList<PairIndex> Pairs, long Proposals);
