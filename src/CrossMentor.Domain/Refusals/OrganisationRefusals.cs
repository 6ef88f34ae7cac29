using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Refusals;

/// <summary>Competitors, or members of competing groups, would meet in one programme.</summary>
/// <remarks>The message names nobody: whether the two ids may be shown is decided where they are resolved.</remarks>
public sealed record CompetitorConflict(OrganisationId OrganisationId, OrganisationId CompetitorId) : Refusal(
    RefusalCodes.CompetitorConflict,
    "Competitors, or members of competing groups, would meet in one programme. Leave one of them out.");

/// <summary>Mentor and mentee belong to one organisation, so the pair would cross no border.</summary>
public sealed record SameOrganisation(OrganisationId OrganisationId) : Refusal(
    RefusalCodes.SameOrganisation,
    "Mentor and mentee belong to the same organisation. Pair across two organisations.");
