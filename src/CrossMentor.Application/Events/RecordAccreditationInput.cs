using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Records that somebody may train for a programme.</summary>
public sealed record RecordAccreditationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required string TrainerName { get; init; }

    public required string AccreditedBy { get; init; }

    public string? Number { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly ValidUntil { get; init; }
}
