using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Library;

/// <summary>What seniors who are mentored by juniors go through before they begin, each for itself.</summary>
/// <remarks>It is content and nothing more. Ticks would be data about what people fear, and what is not stored can be told by nobody.</remarks>
public static class ConcernChecklist
{
    public static IReadOnlyList<ShippedConcern> Concerns => ShippedConcerns.All;

    /// <summary>Whether the checklist is for somebody: only seniors are mentored in a reverse programme.</summary>
    public static bool IsFor(ParticipantRole role, Orientation orientation) => role == ParticipantRole.Mentee && orientation == Orientation.Reverse;

    /// <param name="languages">Those of the person, the preferred one first.</param>
    public static IReadOnlyList<Concern> In(IReadOnlyList<string> languages) =>
        [.. Concerns.Select(concern => Read(concern, languages))];

    private static Concern Read(ShippedConcern concern, IReadOnlyList<string> languages)
    {
        var text = concern.Texts.InOrShipped(languages);
        return new(concern.Code, text.Language, text.Title, text.Body);
    }
}
