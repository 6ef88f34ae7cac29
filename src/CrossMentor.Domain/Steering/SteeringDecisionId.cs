using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Steering;

/// <summary>Identifies a decision of a steering group.</summary>
public readonly record struct SteeringDecisionId(Guid Value) : ITypedId<SteeringDecisionId>
{
    public static SteeringDecisionId From(Guid value) => new(value);

    public int CompareTo(SteeringDecisionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(SteeringDecisionId left, SteeringDecisionId right) => left.Value < right.Value;

    public static bool operator >(SteeringDecisionId left, SteeringDecisionId right) => left.Value > right.Value;

    public static bool operator <=(SteeringDecisionId left, SteeringDecisionId right) => left.Value <= right.Value;

    public static bool operator >=(SteeringDecisionId left, SteeringDecisionId right) => left.Value >= right.Value;
}
