using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Pairs;

/// <summary>Proposes two people to each other by hand.</summary>
public sealed record ProposePairInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId MentorId { get; init; }

    public required ParticipantId MenteeId { get; init; }
}
