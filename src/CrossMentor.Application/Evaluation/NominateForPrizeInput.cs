using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Evaluation;

/// <summary>Nominates the own mentor.</summary>
public sealed record NominateForPrizeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PrizeId PrizeId { get; init; }

    public required PairId PairId { get; init; }

    public required string Impact { get; init; }

    public required string Mentorship { get; init; }

    public required string Statement { get; init; }
}
