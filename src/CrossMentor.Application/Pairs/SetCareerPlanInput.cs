using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Says how far the two are with a career plan.</summary>
public sealed record SetCareerPlanInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    public required CareerPlanState State { get; init; }
}
