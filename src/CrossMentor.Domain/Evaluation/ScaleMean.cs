namespace CrossMentor.Domain.Evaluation;

/// <summary>How far the people of one wave agree with what a scale says, from 1 (not at all) to 5 (entirely).</summary>
/// <param name="PeopleCount">How many stand behind it; null when they are one to four.</param>
/// <param name="Mean">Null when too few, or nobody, stand behind it.</param>
public sealed record ScaleMean(OutcomeScale Scale, SurveyWave Wave, int? PeopleCount, double? Mean)
{
    public bool IsSuppressed => PeopleCount is null;
}
