namespace CrossMentor.Api.Filtering;

/// <summary>Conditions on an enum, for example <c>PairStateOperationFilterInput</c>.</summary>
public sealed record OperationFilterInput<T>(T? Eq, T? Neq, IReadOnlyList<T>? In, IReadOnlyList<T>? Nin)
    where T : struct, Enum;
