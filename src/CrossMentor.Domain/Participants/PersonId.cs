using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Participants;

/// <summary>Identifies a person of one organisation.</summary>
public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public int CompareTo(PersonId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PersonId left, PersonId right) => left.Value < right.Value;

    public static bool operator >(PersonId left, PersonId right) => left.Value > right.Value;

    public static bool operator <=(PersonId left, PersonId right) => left.Value <= right.Value;

    public static bool operator >=(PersonId left, PersonId right) => left.Value >= right.Value;
}
