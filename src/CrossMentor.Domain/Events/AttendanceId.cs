using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies that somebody was at an event, or was not.</summary>
public readonly record struct AttendanceId(Guid Value) : ITypedId<AttendanceId>
{
    public static AttendanceId From(Guid value) => new(value);

    public int CompareTo(AttendanceId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(AttendanceId left, AttendanceId right) => left.Value < right.Value;

    public static bool operator >(AttendanceId left, AttendanceId right) => left.Value > right.Value;

    public static bool operator <=(AttendanceId left, AttendanceId right) => left.Value <= right.Value;

    public static bool operator >=(AttendanceId left, AttendanceId right) => left.Value >= right.Value;
}
