using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Identifies a prize.</summary>
public readonly record struct PrizeId(Guid Value) : ITypedId<PrizeId>
{
    public static PrizeId From(Guid value) => new(value);

    public int CompareTo(PrizeId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PrizeId left, PrizeId right) => left.Value < right.Value;

    public static bool operator >(PrizeId left, PrizeId right) => left.Value > right.Value;

    public static bool operator <=(PrizeId left, PrizeId right) => left.Value <= right.Value;

    public static bool operator >=(PrizeId left, PrizeId right) => left.Value >= right.Value;
}
