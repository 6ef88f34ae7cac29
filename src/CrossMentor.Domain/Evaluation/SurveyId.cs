using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Identifies a survey of a programme.</summary>
public readonly record struct SurveyId(Guid Value) : ITypedId<SurveyId>
{
    public static SurveyId From(Guid value) => new(value);

    public int CompareTo(SurveyId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(SurveyId left, SurveyId right) => left.Value < right.Value;

    public static bool operator >(SurveyId left, SurveyId right) => left.Value > right.Value;

    public static bool operator <=(SurveyId left, SurveyId right) => left.Value <= right.Value;

    public static bool operator >=(SurveyId left, SurveyId right) => left.Value >= right.Value;
}
