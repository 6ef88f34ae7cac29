using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Privacy;

/// <summary>Identifies a legal hold.</summary>
public readonly record struct LegalHoldId(Guid Value) : ITypedId<LegalHoldId>
{
    public static LegalHoldId From(Guid value) => new(value);

    public int CompareTo(LegalHoldId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(LegalHoldId left, LegalHoldId right) => left.Value < right.Value;

    public static bool operator >(LegalHoldId left, LegalHoldId right) => left.Value > right.Value;

    public static bool operator <=(LegalHoldId left, LegalHoldId right) => left.Value <= right.Value;

    public static bool operator >=(LegalHoldId left, LegalHoldId right) => left.Value >= right.Value;
}
