using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Sets a goal of the mentee, or says how it stands.</summary>
public sealed record SetGoalInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    /// <summary>Taxonomy code.</summary>
    public required string Code { get; init; }

    public GoalState State { get; init; } = GoalState.Open;
}
