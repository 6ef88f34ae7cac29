using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Agreements;

/// <summary>Identifies that one organisation accepted one wording of the purpose.</summary>
public readonly record struct PurposeAcceptanceId(Guid Value) : ITypedId<PurposeAcceptanceId>
{
    public static PurposeAcceptanceId From(Guid value) => new(value);

    public int CompareTo(PurposeAcceptanceId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PurposeAcceptanceId left, PurposeAcceptanceId right) => left.Value < right.Value;

    public static bool operator >(PurposeAcceptanceId left, PurposeAcceptanceId right) => left.Value > right.Value;

    public static bool operator <=(PurposeAcceptanceId left, PurposeAcceptanceId right) => left.Value <= right.Value;

    public static bool operator >=(PurposeAcceptanceId left, PurposeAcceptanceId right) => left.Value >= right.Value;
}
