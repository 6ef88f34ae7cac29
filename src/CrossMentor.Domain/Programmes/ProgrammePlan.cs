namespace CrossMentor.Domain.Programmes;

/// <summary>What is said when a programme is created.</summary>
/// <param name="EndsOn">Twelve months after the start when null.</param>
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
    int LearningGroupCount = 0);

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
    int? LearningGroupCount = null);
