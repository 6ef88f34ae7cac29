using CrossMentor.Domain.Pairs;

namespace CrossMentor.Domain.Programmes;

/// <summary>What is said when a programme is created.</summary>
/// <param name="EndsOn">Twelve months after the start when null.</param>
/// <param name="CompatibilityBand">The default band when null.</param>
/// <param name="Edition">Null for a programme that belongs to no series.</param>
public sealed record ProgrammePlan(
    string Name,
    ProgrammeKind Kind,
    Orientation Orientation,
    string Purpose,
    IReadOnlyList<string> Languages,
    DateOnly StartsOn,
    DateOnly? EndsOn = null,
    IReadOnlyList<string>? Tracks = null,
    int BalanceTolerance = 0,
    int LearningGroupCount = 0,
    PairApproval PairApproval = PairApproval.OrganisationsAndPeople,
    CompatibilityBand? CompatibilityBand = null,
    Edition? Edition = null);
