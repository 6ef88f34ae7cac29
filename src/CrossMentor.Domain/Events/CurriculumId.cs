using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies what a programme teaches.</summary>
public readonly record struct CurriculumId(Guid Value) : ITypedId<CurriculumId>
{
    public static CurriculumId From(Guid value) => new(value);

    public int CompareTo(CurriculumId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(CurriculumId left, CurriculumId right) => left.Value < right.Value;

    public static bool operator >(CurriculumId left, CurriculumId right) => left.Value > right.Value;

    public static bool operator <=(CurriculumId left, CurriculumId right) => left.Value <= right.Value;

    public static bool operator >=(CurriculumId left, CurriculumId right) => left.Value >= right.Value;
}
