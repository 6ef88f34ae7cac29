using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>joinWaitingList</c> answers.</summary>
public sealed record JoinWaitingListPayload(WaitingEntry? WaitingEntry, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
