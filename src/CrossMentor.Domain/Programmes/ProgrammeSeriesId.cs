using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies a series of programmes.</summary>
public readonly record struct ProgrammeSeriesId(Guid Value) : ITypedId<ProgrammeSeriesId>
{
    public static ProgrammeSeriesId From(Guid value) => new(value);

    public int CompareTo(ProgrammeSeriesId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ProgrammeSeriesId left, ProgrammeSeriesId right) => left.Value < right.Value;

    public static bool operator >(ProgrammeSeriesId left, ProgrammeSeriesId right) => left.Value > right.Value;

    public static bool operator <=(ProgrammeSeriesId left, ProgrammeSeriesId right) => left.Value <= right.Value;

    public static bool operator >=(ProgrammeSeriesId left, ProgrammeSeriesId right) => left.Value >= right.Value;
}
