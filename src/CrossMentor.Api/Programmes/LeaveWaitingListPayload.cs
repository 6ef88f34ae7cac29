using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>leaveWaitingList</c> answers.</summary>
public sealed record LeaveWaitingListPayload(WaitingEntry? WaitingEntry, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
