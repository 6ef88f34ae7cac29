using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Events;

/// <summary>Records that somebody was asked how it goes.</summary>
public sealed record RecordFollowUpInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required FollowUpOutcome Outcome { get; init; }
}
