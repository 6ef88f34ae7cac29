using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Privacy;

/// <summary>Identifies what a person has consented to for one programme.</summary>
public readonly record struct ConsentId(Guid Value) : ITypedId<ConsentId>
{
    public static ConsentId From(Guid value) => new(value);

    public int CompareTo(ConsentId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ConsentId left, ConsentId right) => left.Value < right.Value;

    public static bool operator >(ConsentId left, ConsentId right) => left.Value > right.Value;

    public static bool operator <=(ConsentId left, ConsentId right) => left.Value <= right.Value;

    public static bool operator >=(ConsentId left, ConsentId right) => left.Value >= right.Value;
}
