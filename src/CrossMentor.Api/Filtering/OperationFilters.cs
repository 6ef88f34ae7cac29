namespace CrossMentor.Api.Filtering;

/// <summary>Conditions on an id. Conditions that are null do not apply; several hold together.</summary>
public sealed record IdOperationFilterInput(string? Eq, string? Neq, IReadOnlyList<string>? In, IReadOnlyList<string>? Nin);

/// <summary>Conditions on a text.</summary>
public sealed record StringOperationFilterInput(
    IReadOnlyList<StringOperationFilterInput>? And,
    IReadOnlyList<StringOperationFilterInput>? Or,
    string? Eq,
    string? Neq,
    string? Contains,
    string? Ncontains,
    string? StartsWith,
    string? EndsWith,
    IReadOnlyList<string>? In,
    IReadOnlyList<string>? Nin);

/// <summary>Conditions on a whole number.</summary>
public sealed record IntOperationFilterInput(int? Eq, int? Neq, int? Gt, int? Gte, int? Lt, int? Lte, IReadOnlyList<int>? In, IReadOnlyList<int>? Nin);

/// <summary>Conditions on a point in time.</summary>
public sealed record DateTimeOperationFilterInput(
    DateTimeOffset? Eq,
    DateTimeOffset? Neq,
    DateTimeOffset? Gt,
    DateTimeOffset? Gte,
    DateTimeOffset? Lt,
    DateTimeOffset? Lte);

/// <summary>Conditions on an enum, for example <c>PairStateOperationFilterInput</c>.</summary>
public sealed record OperationFilterInput<T>(T? Eq, T? Neq, IReadOnlyList<T>? In, IReadOnlyList<T>? Nin)
    where T : struct, Enum;
