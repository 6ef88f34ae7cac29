namespace CrossMentor.Api.Filtering;

/// <summary>Conditions on an id. Conditions that are null do not apply; several hold together.</summary>
public sealed record IdOperationFilterInput(string? Eq, string? Neq, IReadOnlyList<string>? In, IReadOnlyList<string>? Nin);
