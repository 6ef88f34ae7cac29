using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Pairs;

/// <summary>Identifies the certificate of a completed pair.</summary>
public readonly record struct PairCertificateId(Guid Value) : ITypedId<PairCertificateId>
{
    public static PairCertificateId From(Guid value) => new(value);

    public int CompareTo(PairCertificateId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PairCertificateId left, PairCertificateId right) => left.Value < right.Value;

    public static bool operator >(PairCertificateId left, PairCertificateId right) => left.Value > right.Value;

    public static bool operator <=(PairCertificateId left, PairCertificateId right) => left.Value <= right.Value;

    public static bool operator >=(PairCertificateId left, PairCertificateId right) => left.Value >= right.Value;
}
