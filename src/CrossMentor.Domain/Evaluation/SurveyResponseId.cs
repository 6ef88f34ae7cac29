using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Identifies what one person answered in a survey.</summary>
public readonly record struct SurveyResponseId(Guid Value) : ITypedId<SurveyResponseId>
{
    public static SurveyResponseId From(Guid value) => new(value);

    public int CompareTo(SurveyResponseId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(SurveyResponseId left, SurveyResponseId right) => left.Value < right.Value;

    public static bool operator >(SurveyResponseId left, SurveyResponseId right) => left.Value > right.Value;

    public static bool operator <=(SurveyResponseId left, SurveyResponseId right) => left.Value <= right.Value;

    public static bool operator >=(SurveyResponseId left, SurveyResponseId right) => left.Value >= right.Value;
}
