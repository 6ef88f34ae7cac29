using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Steering;

/// <summary>Identifies an entry of a ledger.</summary>
public readonly record struct LedgerEntryId(Guid Value) : ITypedId<LedgerEntryId>
{
    public static LedgerEntryId From(Guid value) => new(value);

    public int CompareTo(LedgerEntryId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(LedgerEntryId left, LedgerEntryId right) => left.Value < right.Value;

    public static bool operator >(LedgerEntryId left, LedgerEntryId right) => left.Value > right.Value;

    public static bool operator <=(LedgerEntryId left, LedgerEntryId right) => left.Value <= right.Value;

    public static bool operator >=(LedgerEntryId left, LedgerEntryId right) => left.Value >= right.Value;
}
