using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>scheduleEvent</c> answers.</summary>
public sealed record ScheduleEventPayload(ProgrammeEvent? Event, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
