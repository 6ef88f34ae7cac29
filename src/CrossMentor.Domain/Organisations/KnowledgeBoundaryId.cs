using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Organisations;

/// <summary>Identifies the topics whose knowledge must not leave one organisation.</summary>
public readonly record struct KnowledgeBoundaryId(Guid Value) : ITypedId<KnowledgeBoundaryId>
{
    public static KnowledgeBoundaryId From(Guid value) => new(value);

    public int CompareTo(KnowledgeBoundaryId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(KnowledgeBoundaryId left, KnowledgeBoundaryId right) => left.Value < right.Value;

    public static bool operator >(KnowledgeBoundaryId left, KnowledgeBoundaryId right) => left.Value > right.Value;

    public static bool operator <=(KnowledgeBoundaryId left, KnowledgeBoundaryId right) => left.Value <= right.Value;

    public static bool operator >=(KnowledgeBoundaryId left, KnowledgeBoundaryId right) => left.Value >= right.Value;
}
