using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Evaluation;

/// <summary>Asks the jury.</summary>
public sealed record OpenJuryVoteInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PrizeId PrizeId { get; init; }

    public required DateOnly VotesUntil { get; init; }
}
