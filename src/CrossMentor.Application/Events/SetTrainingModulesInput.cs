using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Says what a programme teaches; what was said before is replaced.</summary>
public sealed record SetTrainingModulesInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<TrainingModuleInput> Modules { get; init; }

    /// <summary>Whether somebody with an accreditation has to teach what is required.</summary>
    public bool AsksForAccreditedTrainers { get; init; }
}
