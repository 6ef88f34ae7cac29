using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Says who of those who wait comes first.</summary>
public sealed record PrioritiseWaitingEntryInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required WaitingEntryId WaitingEntryId { get; init; }

    public required int Version { get; init; }

    public required WaitingPriority Priority { get; init; }
}
