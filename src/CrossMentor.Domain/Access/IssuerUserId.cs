using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Access;

/// <summary>Identifies a user of the embedded issuer in the log, which holds no names.</summary>
public readonly record struct IssuerUserId(Guid Value) : ITypedId<IssuerUserId>
{
    public static IssuerUserId From(Guid value) => new(value);

    public int CompareTo(IssuerUserId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(IssuerUserId left, IssuerUserId right) => left.Value < right.Value;

    public static bool operator >(IssuerUserId left, IssuerUserId right) => left.Value > right.Value;

    public static bool operator <=(IssuerUserId left, IssuerUserId right) => left.Value <= right.Value;

    public static bool operator >=(IssuerUserId left, IssuerUserId right) => left.Value >= right.Value;
}
