namespace CrossMentor.Domain.Evaluation;

/// <summary>What somebody wants to ask the people of a programme, and when.</summary>
/// <param name="Templates">Null for those that a wave is usually asked with.</param>
/// <param name="OpensOn">Null for the day of publication.</param>
public sealed record SurveyPlan(SurveyWave Wave, IReadOnlyList<SurveyTemplateCode>? Templates, DateOnly? OpensOn, DateOnly ClosesOn);
