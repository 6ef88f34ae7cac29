using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Takes an entry off the waiting list.</summary>
public sealed record LeaveWaitingListInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required WaitingEntryId WaitingEntryId { get; init; }

    public required int Version { get; init; }
}
