using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies how an organisation follows up on its people.</summary>
public readonly record struct FollowUpPlanId(Guid Value) : ITypedId<FollowUpPlanId>
{
    public static FollowUpPlanId From(Guid value) => new(value);

    public int CompareTo(FollowUpPlanId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(FollowUpPlanId left, FollowUpPlanId right) => left.Value < right.Value;

    public static bool operator >(FollowUpPlanId left, FollowUpPlanId right) => left.Value > right.Value;

    public static bool operator <=(FollowUpPlanId left, FollowUpPlanId right) => left.Value <= right.Value;

    public static bool operator >=(FollowUpPlanId left, FollowUpPlanId right) => left.Value >= right.Value;
}
