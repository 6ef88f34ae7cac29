using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Steering;

/// <summary>Identifies a vote of an organisation.</summary>
public readonly record struct SteeringVoteId(Guid Value) : ITypedId<SteeringVoteId>
{
    public static SteeringVoteId From(Guid value) => new(value);

    public int CompareTo(SteeringVoteId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(SteeringVoteId left, SteeringVoteId right) => left.Value < right.Value;

    public static bool operator >(SteeringVoteId left, SteeringVoteId right) => left.Value > right.Value;

    public static bool operator <=(SteeringVoteId left, SteeringVoteId right) => left.Value <= right.Value;

    public static bool operator >=(SteeringVoteId left, SteeringVoteId right) => left.Value >= right.Value;
}
