using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Library;

/// <summary>A resource as somebody reads it: in one language.</summary>
/// <param name="ResourceId">Null for what comes with the product.</param>
/// <param name="ProgrammeId">Null for what comes with the product.</param>
/// <param name="Role">Whom it is for; both when null.</param>
public sealed record LibraryItem(
    ResourceId? ResourceId, ProgrammeId? ProgrammeId, ResourceKind Kind, ParticipantRole? Role, ProgrammeStage Stage, string Language, string Title, string Body)
{
    /// <summary>The resource in the first of some languages in which there is it; null when it is in none of them.</summary>
    public static LibraryItem? Of(Resource resource, IEnumerable<string> languages) => resource.Texts.In(languages) is { } text
        ? new(resource.Id, resource.ProgrammeId, resource.Kind, resource.Role, resource.Stage, text.Language, text.Title, text.Body)
        : null;

    /// <summary>The same of what comes with the product.</summary>
    public static LibraryItem? Of(ShippedGuidance guidance, IEnumerable<string> languages) => guidance.Texts.In(languages) is { } text
        ? new(null, null, ResourceKind.Guidance, guidance.Role, guidance.Stage, text.Language, text.Title, text.Body)
        : null;
}
