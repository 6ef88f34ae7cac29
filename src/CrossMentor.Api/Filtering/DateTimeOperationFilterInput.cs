namespace CrossMentor.Api.Filtering;

/// <summary>Conditions on a point in time.</summary>
public sealed record DateTimeOperationFilterInput(
    DateTimeOffset? Eq,
    DateTimeOffset? Neq,
    DateTimeOffset? Gt,
    DateTimeOffset? Gte,
    DateTimeOffset? Lt,
    DateTimeOffset? Lte);
