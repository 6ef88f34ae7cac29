using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Matching;

/// <summary>Identifies a piece of work on a run or a scenario.</summary>
public readonly record struct MatchTaskId(Guid Value) : ITypedId<MatchTaskId>
{
    public static MatchTaskId From(Guid value) => new(value);

    public int CompareTo(MatchTaskId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(MatchTaskId left, MatchTaskId right) => left.Value < right.Value;

    public static bool operator >(MatchTaskId left, MatchTaskId right) => left.Value > right.Value;

    public static bool operator <=(MatchTaskId left, MatchTaskId right) => left.Value <= right.Value;

    public static bool operator >=(MatchTaskId left, MatchTaskId right) => left.Value >= right.Value;
}
