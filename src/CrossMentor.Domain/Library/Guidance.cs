using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Library;

/// <summary>Which guidance somebody gets, and whether a programme has all that its people need.</summary>
public static class Guidance
{
    /// <summary>By stage, the programme's own before what comes with the product.</summary>
    /// <param name="languages">Those of the person, the preferred one first.</param>
    public static IReadOnlyList<LibraryItem> For(
        ParticipantRole role, IReadOnlyList<string> languages, Programme programme, IEnumerable<Resource> resources)
    {
        // Whoever reads none of the languages that there are is better served by another than by nothing.
        IReadOnlyList<string> wanted = [.. languages, .. programme.Languages, .. ShippedGuidance.Languages];
        return
        [
            .. resources
                .Where(resource => resource is { IsInUse: true, Kind: ResourceKind.Guidance } && resource.IsFor(role))
                .OrderBy(resource => resource.Id)
                .Select(resource => LibraryItem.Of(resource, [.. wanted, resource.Texts[0].Language])!)
                .Concat(ShippedGuidance.All.Where(guidance => guidance.Role == role).Select(guidance => LibraryItem.Of(guidance, wanted)!))
                .OrderBy(item => item.Stage),
        ];
    }

    /// <summary>Stages, roles and languages of a programme for which there is nothing.</summary>
    public static IReadOnlyList<(ProgrammeStage Stage, ParticipantRole Role, string Language)> Missing(Programme programme, IReadOnlyCollection<Resource> resources) =>
    [
        .. from stage in Enum.GetValues<ProgrammeStage>()
           from role in Enum.GetValues<ParticipantRole>()
           from language in programme.Languages
           where !ShippedGuidance.All.Any(guidance => guidance.Stage == stage && guidance.Role == role && guidance.Texts.InExactly(language) is not null)
               && !resources.Any(resource => resource is { IsInUse: true, Kind: ResourceKind.Guidance }
                   && resource.Stage == stage && resource.IsFor(role) && resource.Texts.InExactly(language) is not null)
           select (stage, role, language),
    ];
}
