using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies a strand of a programme.</summary>
public readonly record struct TrackId(Guid Value) : ITypedId<TrackId>
{
    public static TrackId From(Guid value) => new(value);

    public int CompareTo(TrackId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(TrackId left, TrackId right) => left.Value < right.Value;

    public static bool operator >(TrackId left, TrackId right) => left.Value > right.Value;

    public static bool operator <=(TrackId left, TrackId right) => left.Value <= right.Value;

    public static bool operator >=(TrackId left, TrackId right) => left.Value >= right.Value;
}
