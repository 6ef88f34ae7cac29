using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Identifies a member of a sponsor panel.</summary>
public readonly record struct PanelMemberId(Guid Value) : ITypedId<PanelMemberId>
{
    public static PanelMemberId From(Guid value) => new(value);

    public int CompareTo(PanelMemberId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(PanelMemberId left, PanelMemberId right) => left.Value < right.Value;

    public static bool operator >(PanelMemberId left, PanelMemberId right) => left.Value > right.Value;

    public static bool operator <=(PanelMemberId left, PanelMemberId right) => left.Value <= right.Value;

    public static bool operator >=(PanelMemberId left, PanelMemberId right) => left.Value >= right.Value;
}
