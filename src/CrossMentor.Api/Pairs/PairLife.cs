using CrossMentor.Domain.Pairs;

namespace CrossMentor.Api.Pairs;

/// <summary>How far a confirmed pair is, and whether it needs attention.</summary>
/// <param name="Health">Null once the pair has ended.</param>
public sealed record PairLife(PairProgress Progress, RelationshipHealth? Health);
