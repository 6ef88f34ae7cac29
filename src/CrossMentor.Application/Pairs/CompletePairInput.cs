using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Brings a pair to its end, when it has met often enough.</summary>
public sealed record CompletePairInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }
}
