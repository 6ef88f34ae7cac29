namespace CrossMentor.Application.Auditing;

/// <summary>The first place at which a chain does not hold. What stands behind it is not judged.</summary>
/// <param name="Sequence">Which place, from 1; null where it is not about one.</param>
public sealed record ChainBreak(ChainBreakKind Kind, long? Sequence);
