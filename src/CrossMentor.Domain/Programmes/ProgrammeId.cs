using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies one edition of a programme.</summary>
public readonly record struct ProgrammeId(Guid Value) : ITypedId<ProgrammeId>
{
    public static ProgrammeId From(Guid value) => new(value);

    public int CompareTo(ProgrammeId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ProgrammeId left, ProgrammeId right) => left.Value < right.Value;

    public static bool operator >(ProgrammeId left, ProgrammeId right) => left.Value > right.Value;

    public static bool operator <=(ProgrammeId left, ProgrammeId right) => left.Value <= right.Value;

    public static bool operator >=(ProgrammeId left, ProgrammeId right) => left.Value >= right.Value;
}
