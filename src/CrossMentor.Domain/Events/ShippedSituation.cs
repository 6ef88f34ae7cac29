using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>Something that may come up between mentor and mentee, and lies within the boundaries of mentoring or outside.</summary>
/// <param name="Code">Stays as it is, whatever the wording.</param>
/// <param name="Role">Whom it is put to; both when null.</param>
/// <param name="Answer">Where it lies.</param>
/// <param name="Texts">In the order of the languages.</param>
public sealed record ShippedSituation(string Code, ParticipantRole? Role, BoundaryAnswer Answer, IReadOnlyList<LocalSituation> Texts)
{
    public bool IsFor(ParticipantRole role) => Role is null || Role == role;

    /// <summary>In the language, whichever country's it is, or in English, which there always is.</summary>
    public LocalSituation In(string language)
        => Texts.FirstOrDefault(text => string.Equals(text.Language, language.Split('-')[0], StringComparison.OrdinalIgnoreCase))
        ?? Texts.Single(text => text.Language == "en");
}
