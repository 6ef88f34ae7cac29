using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Ends a confirmed pair that does not work, without fault.</summary>
public sealed record UnwindPairInput : ICommandInput, IReasoned
{
    public string? ClientMutationId { get; init; }

    public required PairId PairId { get; init; }

    public required PairEndReason Reason { get; init; }

    string IReasoned.ReasonCode => Reason.ToString();
}
