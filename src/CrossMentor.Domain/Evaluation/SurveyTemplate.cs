using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Items that are asked together. They are the same for every programme, so that answers can be compared.</summary>
/// <param name="Revision">Goes up when a wording changes; the items and their codes stay.</param>
/// <param name="Roles">Who is asked.</param>
public sealed record SurveyTemplate(
    SurveyTemplateCode Code, int Revision, IReadOnlyList<ParticipantRole> Roles, SurveyTiming Timing, IReadOnlyList<SurveyItem> Items)
{
    public bool IsFor(ParticipantRole role) => Roles.Contains(role);
}
