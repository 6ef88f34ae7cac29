using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies what a programme is part of.</summary>
public readonly record struct LargerProgrammeId(Guid Value) : ITypedId<LargerProgrammeId>
{
    public static LargerProgrammeId From(Guid value) => new(value);

    public int CompareTo(LargerProgrammeId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(LargerProgrammeId left, LargerProgrammeId right) => left.Value < right.Value;

    public static bool operator >(LargerProgrammeId left, LargerProgrammeId right) => left.Value > right.Value;

    public static bool operator <=(LargerProgrammeId left, LargerProgrammeId right) => left.Value <= right.Value;

    public static bool operator >=(LargerProgrammeId left, LargerProgrammeId right) => left.Value >= right.Value;
}
