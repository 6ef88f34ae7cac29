using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Programmes;

/// <summary>Identifies a cost of a programme.</summary>
public readonly record struct CostEntryId(Guid Value) : ITypedId<CostEntryId>
{
    public static CostEntryId From(Guid value) => new(value);

    public int CompareTo(CostEntryId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(CostEntryId left, CostEntryId right) => left.Value < right.Value;

    public static bool operator >(CostEntryId left, CostEntryId right) => left.Value > right.Value;

    public static bool operator <=(CostEntryId left, CostEntryId right) => left.Value <= right.Value;

    public static bool operator >=(CostEntryId left, CostEntryId right) => left.Value >= right.Value;
}
