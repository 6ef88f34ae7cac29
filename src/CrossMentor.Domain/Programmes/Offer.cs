using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Programmes;

/// <summary>An organisation and a role: what one enrolled participant is to the exchange.</summary>
/// <param name="Places">Pairs that the participant could hold.</param>
public readonly record struct Offer(OrganisationId OrganisationId, ParticipantRole Role, int Places = 1);
