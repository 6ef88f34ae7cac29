using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Evaluation;

/// <summary>Counts the votes and names the winner.</summary>
public sealed record AwardPrizeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PrizeId PrizeId { get; init; }
}
