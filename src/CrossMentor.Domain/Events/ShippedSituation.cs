using CrossMentor.Domain.Library;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>Something that may come up between mentor and mentee, and lies within the boundaries of mentoring or outside.</summary>
/// <param name="Code">Stays as it is, whatever the wording.</param>
/// <param name="Role">Whom it is put to; both when null.</param>
/// <param name="Answer">Where it lies.</param>
/// <param name="Texts">The situation, and what somebody is told who got it wrong, in the order of the languages.</param>
public sealed record ShippedSituation(string Code, ParticipantRole? Role, BoundaryAnswer Answer, IReadOnlyList<LocalContent> Texts)
{
    public bool IsFor(ParticipantRole role) => Role is null || Role == role;

    /// <summary>In the language, or in English, which there always is.</summary>
    public LocalContent In(string language) => Texts.InOrShipped([language]);
}
