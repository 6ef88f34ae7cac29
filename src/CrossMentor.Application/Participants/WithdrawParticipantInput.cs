using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Participants;

/// <summary>Takes somebody out of a programme.</summary>
public sealed record WithdrawParticipantInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required int Version { get; init; }
}
