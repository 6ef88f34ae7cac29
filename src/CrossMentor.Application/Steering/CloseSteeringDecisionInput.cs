using CrossMentor.Application.Commands;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Steering;

/// <summary>Counts the votes on a decision.</summary>
public sealed record CloseSteeringDecisionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required SteeringDecisionId DecisionId { get; init; }

    public required int Version { get; init; }
}
