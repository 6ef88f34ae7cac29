using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Pairs;

/// <summary>Identifies a published pair.</summary>
public readonly record struct PairId(Guid Value) : ITypedId<PairId>
{
    public static PairId From(Guid value) => new(value);

    public int CompareTo(PairId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PairId left, PairId right) => left.Value < right.Value;

    public static bool operator >(PairId left, PairId right) => left.Value > right.Value;

    public static bool operator <=(PairId left, PairId right) => left.Value <= right.Value;

    public static bool operator >=(PairId left, PairId right) => left.Value >= right.Value;
}
