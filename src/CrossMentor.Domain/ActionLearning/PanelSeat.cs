namespace CrossMentor.Domain.ActionLearning;

/// <summary>Whom an organisation sends to a sponsor panel.</summary>
public sealed record PanelSeat(string Name, string? JobTitle, bool IsBoardMember);
