using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>Mentor and mentee organisation of one pair, proposed or published.</summary>
public readonly record struct Placement(OrganisationId MentorOrganisationId, OrganisationId MenteeOrganisationId);
