using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>prioritiseWaitingEntry</c> answers.</summary>
public sealed record PrioritiseWaitingEntryPayload(WaitingEntry? WaitingEntry, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
