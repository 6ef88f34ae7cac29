namespace CrossMentor.Domain.Evaluation;

/// <summary>How far people moved on a scale from the baseline to a later wave, of those who answered both.</summary>
/// <param name="PeopleCount">How many stand behind it; null when they are one to four.</param>
/// <param name="Change">The mean of the later answers less the baseline; null when too few, or nobody, stand behind it.</param>
/// <remarks>
/// It has no mean of its own before or after: means of the people of two waves and of those in both could be subtracted, and would leave one person.
/// </remarks>
public sealed record ScaleChange(OutcomeScale Scale, SurveyWave Wave, int? PeopleCount, double? Change)
{
    public bool IsSuppressed => PeopleCount is null;
}
