using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Stops work on a run or a scenario.</summary>
public sealed record CancelMatchTaskInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required MatchTaskId MatchTaskId { get; init; }
}
