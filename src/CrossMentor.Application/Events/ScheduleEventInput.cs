using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Schedules an event of a programme.</summary>
public sealed record ScheduleEventInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required EventKind Kind { get; init; }

    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public string? Place { get; init; }

    public EventAudience? Audience { get; init; }

    public IReadOnlyList<string> Modules { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public TrainerAccreditationId? TrainerId { get; init; }
}
