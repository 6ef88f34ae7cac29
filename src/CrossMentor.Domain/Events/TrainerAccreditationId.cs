using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies the accreditation of a trainer.</summary>
public readonly record struct TrainerAccreditationId(Guid Value) : ITypedId<TrainerAccreditationId>
{
    public static TrainerAccreditationId From(Guid value) => new(value);

    public int CompareTo(TrainerAccreditationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(TrainerAccreditationId left, TrainerAccreditationId right) => left.Value < right.Value;

    public static bool operator >(TrainerAccreditationId left, TrainerAccreditationId right) => left.Value > right.Value;

    public static bool operator <=(TrainerAccreditationId left, TrainerAccreditationId right) => left.Value <= right.Value;

    public static bool operator >=(TrainerAccreditationId left, TrainerAccreditationId right) => left.Value >= right.Value;
}
