using CrossMentor.Domain.Pairs;

namespace CrossMentor.Domain.Programmes;

/// <summary>What is to change about a programme; null stays as it is.</summary>
public sealed record ProgrammeChange(
    string? Name = null,
    ProgrammeKind? Kind = null,
    Orientation? Orientation = null,
    string? Purpose = null,
    IReadOnlyList<string>? Languages = null,
    DateOnly? StartsOn = null,
    DateOnly? EndsOn = null,
    int? BalanceTolerance = null,
    int? LearningGroupCount = null,
    PairApproval? PairApproval = null,
    CompatibilityBand? CompatibilityBand = null);
