namespace CrossMentor.Domain.Participants;

/// <summary>One manager of somebody, in the same organisation or in another.</summary>
/// <param name="ManagerId">Null until the manager that was named arrives.</param>
/// <param name="ManagerExternalId">The manager's id in the HR system of the person's organisation; null when only the person is known.</param>
public sealed record ReportingEdge(PersonId? ManagerId, string? ManagerExternalId, ReportingEdgeKind Kind);
