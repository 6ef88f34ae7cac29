namespace CrossMentor.Application.Issuing;

/// <summary>So many in order, beyond a name, away from it.</summary>
/// <param name="Beyond">Null for the first or, backward, the last.</param>
public sealed record IssuerSlice(string? Beyond, bool IsBackward, int Count);
