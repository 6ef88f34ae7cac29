using CrossMentor.Domain.Pairs;

namespace CrossMentor.Api.Pairs;

/// <summary>A page of what a pair wrote.</summary>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record PairNotePage(IReadOnlyList<PairNote> Nodes, string? Next);
