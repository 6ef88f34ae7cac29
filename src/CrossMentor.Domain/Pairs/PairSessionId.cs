using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Pairs;

/// <summary>Identifies a session of a pair.</summary>
public readonly record struct PairSessionId(Guid Value) : ITypedId<PairSessionId>
{
    public static PairSessionId From(Guid value) => new(value);

    public int CompareTo(PairSessionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PairSessionId left, PairSessionId right) => left.Value < right.Value;

    public static bool operator >(PairSessionId left, PairSessionId right) => left.Value > right.Value;

    public static bool operator <=(PairSessionId left, PairSessionId right) => left.Value <= right.Value;

    public static bool operator >=(PairSessionId left, PairSessionId right) => left.Value >= right.Value;
}
