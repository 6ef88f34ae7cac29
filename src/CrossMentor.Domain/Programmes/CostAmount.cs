using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>What somebody spent in one currency.</summary>
/// <param name="OrganisationId">Null for what all bear together.</param>
public readonly record struct CostAmount(OrganisationId? OrganisationId, string Currency, long Minor);
