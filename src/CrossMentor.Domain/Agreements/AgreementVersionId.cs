using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Agreements;

/// <summary>Identifies one version of the agreement of a programme.</summary>
public readonly record struct AgreementVersionId(Guid Value) : ITypedId<AgreementVersionId>
{
    public static AgreementVersionId From(Guid value) => new(value);

    public int CompareTo(AgreementVersionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(AgreementVersionId left, AgreementVersionId right) => left.Value < right.Value;

    public static bool operator >(AgreementVersionId left, AgreementVersionId right) => left.Value > right.Value;

    public static bool operator <=(AgreementVersionId left, AgreementVersionId right) => left.Value <= right.Value;

    public static bool operator >=(AgreementVersionId left, AgreementVersionId right) => left.Value >= right.Value;
}
