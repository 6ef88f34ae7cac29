using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Matching;

/// <summary>Identifies a mentor and a mentee proposed to each other.</summary>
public readonly record struct ProposalId(Guid Value) : ITypedId<ProposalId>
{
    public static ProposalId From(Guid value) => new(value);

    public int CompareTo(ProposalId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ProposalId left, ProposalId right) => left.Value < right.Value;

    public static bool operator >(ProposalId left, ProposalId right) => left.Value > right.Value;

    public static bool operator <=(ProposalId left, ProposalId right) => left.Value <= right.Value;

    public static bool operator >=(ProposalId left, ProposalId right) => left.Value >= right.Value;
}
