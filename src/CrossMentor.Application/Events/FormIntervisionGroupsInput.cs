using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Deals the peers of one role into groups, round by round. Groups of that role that were formed before are replaced.</summary>
public sealed record FormIntervisionGroupsInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required ParticipantRole Role { get; init; }

    public int GroupSize { get; init; } = 5;

    public int Rounds { get; init; } = 1;

    public int Seed { get; init; }
}
