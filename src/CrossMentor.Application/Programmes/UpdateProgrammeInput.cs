using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Changes a programme. Values left out stay as they are.</summary>
public sealed record UpdateProgrammeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public string? Name { get; init; }

    public ProgrammeKind? Kind { get; init; }

    public Orientation? Orientation { get; init; }

    public string? Purpose { get; init; }

    public IReadOnlyList<string>? Languages { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public int? BalanceTolerance { get; init; }

    public int? LearningGroupCount { get; init; }

    public PairApproval? PairApproval { get; init; }

    public CompatibilityBandInput? CompatibilityBand { get; init; }
}
