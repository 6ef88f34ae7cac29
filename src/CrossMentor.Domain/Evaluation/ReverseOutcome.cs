using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation;

/// <summary>How far people of a reverse programme moved on one of its dimensions, beside people of the same programme who had no pair.</summary>
/// <param name="Paired">Null, like the other, where one of the two would be too few to tell.</param>
public sealed record ReverseOutcome(ParticipantRole Role, OutcomeScale Scale, SurveyWave Wave, GroupFigure? Paired, GroupFigure? Comparison)
{
    public bool IsSuppressed => Paired is null;
}
