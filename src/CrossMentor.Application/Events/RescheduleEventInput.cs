using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;

namespace CrossMentor.Application.Events;

/// <summary>Moves an event that is still to come. A place and a trainer that are null stay as they are.</summary>
public sealed record RescheduleEventInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeEventId EventId { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public string? Place { get; init; }

    public TrainerAccreditationId? TrainerId { get; init; }
}
