namespace CrossMentor.Domain.Events;

/// <summary>Whether somebody was at an event.</summary>
public enum AttendanceState
{
    Attended,

    /// <summary>Said before that it was not possible.</summary>
    Excused,

    Absent,
}
