using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies what somebody knows of the boundaries of mentoring, in one programme.</summary>
public readonly record struct BoundaryAttestationId(Guid Value) : ITypedId<BoundaryAttestationId>
{
    public static BoundaryAttestationId From(Guid value) => new(value);

    public int CompareTo(BoundaryAttestationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(BoundaryAttestationId left, BoundaryAttestationId right) => left.Value < right.Value;

    public static bool operator >(BoundaryAttestationId left, BoundaryAttestationId right) => left.Value > right.Value;

    public static bool operator <=(BoundaryAttestationId left, BoundaryAttestationId right) => left.Value <= right.Value;

    public static bool operator >=(BoundaryAttestationId left, BoundaryAttestationId right) => left.Value >= right.Value;
}
