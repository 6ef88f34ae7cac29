using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies an event of a programme.</summary>
public readonly record struct ProgrammeEventId(Guid Value) : ITypedId<ProgrammeEventId>
{
    public static ProgrammeEventId From(Guid value) => new(value);

    public int CompareTo(ProgrammeEventId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ProgrammeEventId left, ProgrammeEventId right) => left.Value < right.Value;

    public static bool operator >(ProgrammeEventId left, ProgrammeEventId right) => left.Value > right.Value;

    public static bool operator <=(ProgrammeEventId left, ProgrammeEventId right) => left.Value <= right.Value;

    public static bool operator >=(ProgrammeEventId left, ProgrammeEventId right) => left.Value >= right.Value;
}
