using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Identifies that one organisation took something over from another.</summary>
public readonly record struct AdoptionId(Guid Value) : ITypedId<AdoptionId>
{
    public static AdoptionId From(Guid value) => new(value);

    public int CompareTo(AdoptionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(AdoptionId left, AdoptionId right) => left.Value < right.Value;

    public static bool operator >(AdoptionId left, AdoptionId right) => left.Value > right.Value;

    public static bool operator <=(AdoptionId left, AdoptionId right) => left.Value <= right.Value;

    public static bool operator >=(AdoptionId left, AdoptionId right) => left.Value >= right.Value;
}
