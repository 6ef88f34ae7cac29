using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Participants;

/// <summary>What an organisation says about one of its people.</summary>
/// <param name="ExternalId">The id that the organisation's HR system uses.</param>
/// <param name="Function">Taxonomy code of the job family.</param>
/// <param name="Skills">Taxonomy codes of competences.</param>
public sealed record PersonFacts(
    string ExternalId,
    string DisplayName,
    string? Email = null,
    string? JobTitle = null,
    string? Function = null,
    string? Department = null,
    Location? Location = null,
    IReadOnlyList<string>? Languages = null,
    IReadOnlyList<string>? Skills = null,
    int? ExperienceYears = null,
    GradeStep? Grade = null);
