using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>rescheduleEvent</c> answers.</summary>
public sealed record RescheduleEventPayload(ProgrammeEvent? Event, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
