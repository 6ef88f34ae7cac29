using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Auditing;

/// <summary>Somebody about whom a value is shown, the organisation it belongs to, and as what the viewer is shown it.</summary>
public readonly record struct ShownPerson(PersonId Person, OrganisationId Organisation, AccessGround Ground);
