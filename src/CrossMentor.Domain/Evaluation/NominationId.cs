using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Identifies a nomination for a prize.</summary>
public readonly record struct NominationId(Guid Value) : ITypedId<NominationId>
{
    public static NominationId From(Guid value) => new(value);

    public int CompareTo(NominationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(NominationId left, NominationId right) => left.Value < right.Value;

    public static bool operator >(NominationId left, NominationId right) => left.Value > right.Value;

    public static bool operator <=(NominationId left, NominationId right) => left.Value <= right.Value;

    public static bool operator >=(NominationId left, NominationId right) => left.Value >= right.Value;
}
