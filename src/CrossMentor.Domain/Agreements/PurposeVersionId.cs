using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Agreements;

/// <summary>Identifies one wording of the purpose of a programme.</summary>
public readonly record struct PurposeVersionId(Guid Value) : ITypedId<PurposeVersionId>
{
    public static PurposeVersionId From(Guid value) => new(value);

    public int CompareTo(PurposeVersionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PurposeVersionId left, PurposeVersionId right) => left.Value < right.Value;

    public static bool operator >(PurposeVersionId left, PurposeVersionId right) => left.Value > right.Value;

    public static bool operator <=(PurposeVersionId left, PurposeVersionId right) => left.Value <= right.Value;

    public static bool operator >=(PurposeVersionId left, PurposeVersionId right) => left.Value >= right.Value;
}
