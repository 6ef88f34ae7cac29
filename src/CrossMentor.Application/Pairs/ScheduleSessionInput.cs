using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Proposes a session of a pair for a day to come.</summary>
public sealed record ScheduleSessionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    public required DateOnly PlannedOn { get; init; }
}
