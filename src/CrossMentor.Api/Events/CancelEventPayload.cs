using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>cancelEvent</c> answers.</summary>
public sealed record CancelEventPayload(ProgrammeEvent? Event, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
