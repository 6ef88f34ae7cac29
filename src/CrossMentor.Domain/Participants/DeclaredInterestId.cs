using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Participants;

/// <summary>Identifies an interest that a person has declared.</summary>
public readonly record struct DeclaredInterestId(Guid Value) : ITypedId<DeclaredInterestId>
{
    public static DeclaredInterestId From(Guid value) => new(value);

    public int CompareTo(DeclaredInterestId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(DeclaredInterestId left, DeclaredInterestId right) => left.Value < right.Value;

    public static bool operator >(DeclaredInterestId left, DeclaredInterestId right) => left.Value > right.Value;

    public static bool operator <=(DeclaredInterestId left, DeclaredInterestId right) => left.Value <= right.Value;

    public static bool operator >=(DeclaredInterestId left, DeclaredInterestId right) => left.Value >= right.Value;
}
