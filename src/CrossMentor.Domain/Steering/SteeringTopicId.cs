using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Steering;

/// <summary>Identifies a topic of a steering group.</summary>
public readonly record struct SteeringTopicId(Guid Value) : ITypedId<SteeringTopicId>
{
    public static SteeringTopicId From(Guid value) => new(value);

    public int CompareTo(SteeringTopicId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(SteeringTopicId left, SteeringTopicId right) => left.Value < right.Value;

    public static bool operator >(SteeringTopicId left, SteeringTopicId right) => left.Value > right.Value;

    public static bool operator <=(SteeringTopicId left, SteeringTopicId right) => left.Value <= right.Value;

    public static bool operator >=(SteeringTopicId left, SteeringTopicId right) => left.Value >= right.Value;
}
