using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Matching;

/// <summary>Identifies one matching of a programme.</summary>
public readonly record struct MatchRunId(Guid Value) : ITypedId<MatchRunId>
{
    public static MatchRunId From(Guid value) => new(value);

    public int CompareTo(MatchRunId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(MatchRunId left, MatchRunId right) => left.Value < right.Value;

    public static bool operator >(MatchRunId left, MatchRunId right) => left.Value > right.Value;

    public static bool operator <=(MatchRunId left, MatchRunId right) => left.Value <= right.Value;

    public static bool operator >=(MatchRunId left, MatchRunId right) => left.Value >= right.Value;
}
