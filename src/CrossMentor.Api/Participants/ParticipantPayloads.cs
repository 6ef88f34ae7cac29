using CrossMentor.Application.Participants;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

public sealed record ImportRosterPayload(RosterReport? Report, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record EnrolParticipantPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record UpdateParticipantPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

public sealed record WithdrawParticipantPayload(Participant? Participant, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
