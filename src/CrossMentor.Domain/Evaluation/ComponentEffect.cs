using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation;

/// <summary>How far people moved whose pair also had a learning group, beside those whose pair had none.</summary>
/// <param name="WithGroup">Null, like the other, where a part of the people would be too few to tell.</param>
/// <remarks>Two groups beside each other and no more: who is in which was not drawn by lot, so nothing here says that the group is why.</remarks>
public sealed record ComponentEffect(ParticipantRole Role, OutcomeScale Scale, SurveyWave Wave, GroupFigure? WithGroup, GroupFigure? WithoutGroup)
{
    public bool IsSuppressed => WithGroup is null;
}
