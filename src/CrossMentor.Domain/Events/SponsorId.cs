using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies a sponsor or an ambassador.</summary>
public readonly record struct SponsorId(Guid Value) : ITypedId<SponsorId>
{
    public static SponsorId From(Guid value) => new(value);

    public int CompareTo(SponsorId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(SponsorId left, SponsorId right) => left.Value < right.Value;

    public static bool operator >(SponsorId left, SponsorId right) => left.Value > right.Value;

    public static bool operator <=(SponsorId left, SponsorId right) => left.Value <= right.Value;

    public static bool operator >=(SponsorId left, SponsorId right) => left.Value >= right.Value;
}
