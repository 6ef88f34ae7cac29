using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>How many mentors one organisation gave to mentees of another.</summary>
public sealed record ExchangeCell(OrganisationId MentorOrganisationId, OrganisationId MenteeOrganisationId, int Pairs, int CompletedPairs);
