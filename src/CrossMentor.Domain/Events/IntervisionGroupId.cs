using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies a group of peers.</summary>
public readonly record struct IntervisionGroupId(Guid Value) : ITypedId<IntervisionGroupId>
{
    public static IntervisionGroupId From(Guid value) => new(value);

    public int CompareTo(IntervisionGroupId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(IntervisionGroupId left, IntervisionGroupId right) => left.Value < right.Value;

    public static bool operator >(IntervisionGroupId left, IntervisionGroupId right) => left.Value > right.Value;

    public static bool operator <=(IntervisionGroupId left, IntervisionGroupId right) => left.Value <= right.Value;

    public static bool operator >=(IntervisionGroupId left, IntervisionGroupId right) => left.Value >= right.Value;
}
