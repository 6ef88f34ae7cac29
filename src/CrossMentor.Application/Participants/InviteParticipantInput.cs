using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Participants;

/// <summary>Invites a participant to act for itself.</summary>
public sealed record InviteParticipantInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId ParticipantId { get; init; }
}
