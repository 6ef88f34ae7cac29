using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Events;

/// <summary>Whether one person was there.</summary>
public sealed record AttendanceEntryInput
{
    public required ParticipantId ParticipantId { get; init; }

    public required AttendanceState State { get; init; }
}
