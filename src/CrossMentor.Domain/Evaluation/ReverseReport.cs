namespace CrossMentor.Domain.Evaluation;

/// <summary>What came of a reverse programme.</summary>
public sealed record ReverseReport(IReadOnlyList<ReverseOutcome> Dimensions, RetentionReport Retention);
