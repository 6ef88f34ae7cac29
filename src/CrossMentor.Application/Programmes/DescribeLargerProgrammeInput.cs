using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Says what a programme is part of.</summary>
public sealed record DescribeLargerProgrammeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<ExternalModuleInput> Modules { get; init; }
}
