using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Participants;

/// <summary>Takes a declared interest back.</summary>
public sealed record WithdrawInterestInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required DeclaredInterestId InterestId { get; init; }

    public required int Version { get; init; }
}
