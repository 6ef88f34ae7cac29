using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>enrolParticipant</c> answers.</summary>
public sealed record EnrolParticipantPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
