using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Programmes;

/// <summary>Which organisation gave the mentor of a pair and which sent the mentee, and whether the pair came to its end.</summary>
public readonly record struct ExchangedPair(OrganisationId MentorOrganisationId, OrganisationId MenteeOrganisationId, bool IsCompleted);
