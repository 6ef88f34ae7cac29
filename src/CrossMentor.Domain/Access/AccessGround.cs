using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Access;

/// <summary>As what somebody is shown a value: in which role, and for which organisation where it acts for one.</summary>
public readonly record struct AccessGround(Role Role, OrganisationId? Organisation);
