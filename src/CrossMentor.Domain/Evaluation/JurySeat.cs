using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Who is to judge.</summary>
/// <param name="OrganisationId">The organisation that the juror works for; null for somebody who works for none of the programme.</param>
public sealed record JurySeat(OrganisationId? OrganisationId, string Name, string? JobTitle);
