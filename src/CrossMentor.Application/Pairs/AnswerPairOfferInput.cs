using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Agrees to a proposed pair, or declines it. It takes no version: what others answer meanwhile is not the caller's business.</summary>
public sealed record AnswerPairOfferInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    public required PairSide Side { get; init; }

    public required PairVoice Voice { get; init; }

    public required bool Agrees { get; init; }
}
