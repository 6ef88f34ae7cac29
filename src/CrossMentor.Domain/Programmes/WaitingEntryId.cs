using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies a place on a waiting list.</summary>
public readonly record struct WaitingEntryId(Guid Value) : ITypedId<WaitingEntryId>
{
    public static WaitingEntryId From(Guid value) => new(value);

    public int CompareTo(WaitingEntryId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(WaitingEntryId left, WaitingEntryId right) => left.Value < right.Value;

    public static bool operator >(WaitingEntryId left, WaitingEntryId right) => left.Value > right.Value;

    public static bool operator <=(WaitingEntryId left, WaitingEntryId right) => left.Value <= right.Value;

    public static bool operator >=(WaitingEntryId left, WaitingEntryId right) => left.Value >= right.Value;
}
