using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Access;

/// <summary>Identifies a client of the embedded issuer in the log, which holds no names.</summary>
public readonly record struct IssuerClientId(Guid Value) : ITypedId<IssuerClientId>
{
    public static IssuerClientId From(Guid value) => new(value);

    public int CompareTo(IssuerClientId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(IssuerClientId left, IssuerClientId right) => left.Value < right.Value;

    public static bool operator >(IssuerClientId left, IssuerClientId right) => left.Value > right.Value;

    public static bool operator <=(IssuerClientId left, IssuerClientId right) => left.Value <= right.Value;

    public static bool operator >=(IssuerClientId left, IssuerClientId right) => left.Value >= right.Value;
}
