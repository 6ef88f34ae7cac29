namespace CrossMentor.Api.Filtering;

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
