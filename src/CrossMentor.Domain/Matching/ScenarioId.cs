using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Matching;

/// <summary>Identifies a proposed outcome of a matching.</summary>
public readonly record struct ScenarioId(Guid Value) : ITypedId<ScenarioId>
{
    public static ScenarioId From(Guid value) => new(value);

    public int CompareTo(ScenarioId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(ScenarioId left, ScenarioId right) => left.Value < right.Value;

    public static bool operator >(ScenarioId left, ScenarioId right) => left.Value > right.Value;

    public static bool operator <=(ScenarioId left, ScenarioId right) => left.Value <= right.Value;

    public static bool operator >=(ScenarioId left, ScenarioId right) => left.Value >= right.Value;
}
