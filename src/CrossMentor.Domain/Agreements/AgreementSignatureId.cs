using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Agreements;

/// <summary>Identifies that one organisation signed one version of the agreement.</summary>
public readonly record struct AgreementSignatureId(Guid Value) : ITypedId<AgreementSignatureId>
{
    public static AgreementSignatureId From(Guid value) => new(value);

    public int CompareTo(AgreementSignatureId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(AgreementSignatureId left, AgreementSignatureId right) => left.Value < right.Value;

    public static bool operator >(AgreementSignatureId left, AgreementSignatureId right) => left.Value > right.Value;

    public static bool operator <=(AgreementSignatureId left, AgreementSignatureId right) => left.Value <= right.Value;

    public static bool operator >=(AgreementSignatureId left, AgreementSignatureId right) => left.Value >= right.Value;
}
