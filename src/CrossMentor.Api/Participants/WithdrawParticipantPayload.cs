using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>What <c>withdrawParticipant</c> answers.</summary>
public sealed record WithdrawParticipantPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
