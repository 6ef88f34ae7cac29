using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Identifies a task of a learning group.</summary>
public readonly record struct GroupTaskId(Guid Value) : ITypedId<GroupTaskId>
{
    public static GroupTaskId From(Guid value) => new(value);

    public int CompareTo(GroupTaskId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(GroupTaskId left, GroupTaskId right) => left.Value < right.Value;

    public static bool operator >(GroupTaskId left, GroupTaskId right) => left.Value > right.Value;

    public static bool operator <=(GroupTaskId left, GroupTaskId right) => left.Value <= right.Value;

    public static bool operator >=(GroupTaskId left, GroupTaskId right) => left.Value >= right.Value;
}
