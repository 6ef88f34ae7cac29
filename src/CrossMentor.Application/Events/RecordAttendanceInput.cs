using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;

namespace CrossMentor.Application.Events;

/// <summary>Records who was at an event.</summary>
public sealed record RecordAttendanceInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeEventId EventId { get; init; }

    public required IReadOnlyList<AttendanceEntryInput> Entries { get; init; }
}
