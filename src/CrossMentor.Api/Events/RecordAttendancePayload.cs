using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>recordAttendance</c> answers.</summary>
public sealed record RecordAttendancePayload(ProgrammeEvent? Event, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
