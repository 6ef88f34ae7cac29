using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies what an intent of a programme is measured by.</summary>
public readonly record struct IndicatorId(Guid Value) : ITypedId<IndicatorId>
{
    public static IndicatorId From(Guid value) => new(value);

    public int CompareTo(IndicatorId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(IndicatorId left, IndicatorId right) => left.Value < right.Value;

    public static bool operator >(IndicatorId left, IndicatorId right) => left.Value > right.Value;

    public static bool operator <=(IndicatorId left, IndicatorId right) => left.Value <= right.Value;

    public static bool operator >=(IndicatorId left, IndicatorId right) => left.Value >= right.Value;
}
