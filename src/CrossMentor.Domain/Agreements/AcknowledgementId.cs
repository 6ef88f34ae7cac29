using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Agreements;

/// <summary>Identifies that one participant acknowledged one version of the agreement.</summary>
public readonly record struct AcknowledgementId(Guid Value) : ITypedId<AcknowledgementId>
{
    public static AcknowledgementId From(Guid value) => new(value);

    public int CompareTo(AcknowledgementId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(AcknowledgementId left, AcknowledgementId right) => left.Value < right.Value;

    public static bool operator >(AcknowledgementId left, AcknowledgementId right) => left.Value > right.Value;

    public static bool operator <=(AcknowledgementId left, AcknowledgementId right) => left.Value <= right.Value;

    public static bool operator >=(AcknowledgementId left, AcknowledgementId right) => left.Value >= right.Value;
}
