using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;

namespace CrossMentor.Application.Events;

/// <summary>Calls an event off.</summary>
public sealed record CancelEventInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeEventId EventId { get; init; }

    public required int Version { get; init; }
}
