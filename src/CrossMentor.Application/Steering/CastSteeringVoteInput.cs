using CrossMentor.Application.Commands;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Steering;

/// <summary>Votes for an organisation, through its representative.</summary>
public sealed record CastSteeringVoteInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required SteeringDecisionId DecisionId { get; init; }

    public required RepresentativeId RepresentativeId { get; init; }

    public required SteeringChoice Choice { get; init; }
}
