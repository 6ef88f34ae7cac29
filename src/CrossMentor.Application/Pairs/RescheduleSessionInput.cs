using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Moves a session to come to another day.</summary>
public sealed record RescheduleSessionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairSessionId SessionId { get; init; }

    public required int Version { get; init; }

    public required DateOnly PlannedOn { get; init; }
}
