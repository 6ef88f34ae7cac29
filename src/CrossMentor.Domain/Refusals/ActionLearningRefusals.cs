using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Refusals;

/// <summary>A source of the artefact keeps one of its topics to itself. Which source and which topic is not told.</summary>
public sealed record KnowledgeBoundaryCrossed() : Refusal(
    RefusalCodes.KnowledgeBoundary,
    "An organisation that this comes from keeps one of its topics to itself. Leave out what must not leave the organisation, and label the result.");

/// <summary>Nobody said what the artefact is about.</summary>
public sealed record LabelMissing() : Refusal(
    RefusalCodes.LabelMissing,
    "Nobody has said what this is about. Label it with labelArtefact first, with no topic if it touches none.");

/// <summary>Organisations contributed to a solution, and none of their people is an author of it.</summary>
public sealed record AuthorMissing(IReadOnlyList<OrganisationId> Organisations) : Refusal(
    RefusalCodes.AuthorMissing,
    "Organisations contributed and none of their people is an author. Name at least one of each organisation that is named.");

/// <summary>The group has no presentation that has begun.</summary>
public sealed record PresentationMissing(DateTimeOffset? StartsAt) : Refusal(
    RefusalCodes.PresentationMissing,
    StartsAt is { } at
        ? $"The presentation of the group begins at {at:u}. Come back then."
        : "The group has no presentation. Let the manager schedule one with schedulePresentation.");
