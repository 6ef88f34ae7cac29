using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Identifies the place of a programme in a benchmark.</summary>
public readonly record struct BenchmarkPlaceId(Guid Value) : ITypedId<BenchmarkPlaceId>
{
    public static BenchmarkPlaceId From(Guid value) => new(value);

    public int CompareTo(BenchmarkPlaceId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(BenchmarkPlaceId left, BenchmarkPlaceId right) => left.Value < right.Value;

    public static bool operator >(BenchmarkPlaceId left, BenchmarkPlaceId right) => left.Value > right.Value;

    public static bool operator <=(BenchmarkPlaceId left, BenchmarkPlaceId right) => left.Value <= right.Value;

    public static bool operator >=(BenchmarkPlaceId left, BenchmarkPlaceId right) => left.Value >= right.Value;
}
