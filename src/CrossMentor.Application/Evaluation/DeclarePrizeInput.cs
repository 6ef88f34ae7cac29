using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Evaluation;

/// <summary>Declares the prize of a programme, and how it will be decided.</summary>
public sealed record DeclarePrizeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required string Name { get; init; }

    public required PrizeTieBreak TieBreak { get; init; }

    public required DateOnly NominationsUntil { get; init; }
}
