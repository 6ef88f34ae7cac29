using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Somebody who worked on an artefact, and for which organisation.</summary>
public sealed record Author(ParticipantId ParticipantId, PersonId PersonId, OrganisationId OrganisationId);
