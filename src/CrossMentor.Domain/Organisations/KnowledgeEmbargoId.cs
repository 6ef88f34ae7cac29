using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Organisations;

/// <summary>Identifies the topics whose knowledge must not leave one organisation.</summary>
public readonly record struct KnowledgeEmbargoId(Guid Value) : ITypedId<KnowledgeEmbargoId>
{
    public static KnowledgeEmbargoId From(Guid value) => new(value);

    public int CompareTo(KnowledgeEmbargoId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(KnowledgeEmbargoId left, KnowledgeEmbargoId right) => left.Value < right.Value;

    public static bool operator >(KnowledgeEmbargoId left, KnowledgeEmbargoId right) => left.Value > right.Value;

    public static bool operator <=(KnowledgeEmbargoId left, KnowledgeEmbargoId right) => left.Value <= right.Value;

    public static bool operator >=(KnowledgeEmbargoId left, KnowledgeEmbargoId right) => left.Value >= right.Value;
}
