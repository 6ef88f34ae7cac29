using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Events;

/// <summary>Identifies one follow-up.</summary>
public readonly record struct FollowUpId(Guid Value) : ITypedId<FollowUpId>
{
    public static FollowUpId From(Guid value) => new(value);

    public int CompareTo(FollowUpId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(FollowUpId left, FollowUpId right) => left.Value < right.Value;

    public static bool operator >(FollowUpId left, FollowUpId right) => left.Value > right.Value;

    public static bool operator <=(FollowUpId left, FollowUpId right) => left.Value <= right.Value;

    public static bool operator >=(FollowUpId left, FollowUpId right) => left.Value >= right.Value;
}
