using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>updateParticipant</c> answers.</summary>
public sealed record UpdateParticipantPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
