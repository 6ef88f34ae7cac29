using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Steering;

/// <summary>Identifies a representative.</summary>
public readonly record struct RepresentativeId(Guid Value) : ITypedId<RepresentativeId>
{
    public static RepresentativeId From(Guid value) => new(value);

    public int CompareTo(RepresentativeId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(RepresentativeId left, RepresentativeId right) => left.Value < right.Value;

    public static bool operator >(RepresentativeId left, RepresentativeId right) => left.Value > right.Value;

    public static bool operator <=(RepresentativeId left, RepresentativeId right) => left.Value <= right.Value;

    public static bool operator >=(RepresentativeId left, RepresentativeId right) => left.Value >= right.Value;
}
