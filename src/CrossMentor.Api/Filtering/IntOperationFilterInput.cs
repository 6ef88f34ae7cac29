namespace CrossMentor.Api.Filtering;

/// <summary>Conditions on a whole number.</summary>
public sealed record IntOperationFilterInput(int? Eq, int? Neq, int? Gt, int? Gte, int? Lt, int? Lte, IReadOnlyList<int>? In, IReadOnlyList<int>? Nin);
