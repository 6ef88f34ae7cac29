using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Identifies an action-learning group.</summary>
public readonly record struct LearningGroupId(Guid Value) : ITypedId<LearningGroupId>
{
    public static LearningGroupId From(Guid value) => new(value);

    public int CompareTo(LearningGroupId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(LearningGroupId left, LearningGroupId right) => left.Value < right.Value;

    public static bool operator >(LearningGroupId left, LearningGroupId right) => left.Value > right.Value;

    public static bool operator <=(LearningGroupId left, LearningGroupId right) => left.Value <= right.Value;

    public static bool operator >=(LearningGroupId left, LearningGroupId right) => left.Value >= right.Value;
}
