using CrossMentor.Domain.Privacy;

namespace CrossMentor.Application.Privacy.Retaining;

/// <summary>How many rows of a table were due, by the rule of which class.</summary>
public sealed record RetentionCount(RetentionClass Retention, string Table, int Rows);
