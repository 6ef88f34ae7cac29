using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Participants;

/// <summary>Enrols somebody in a programme.</summary>
public sealed record EnrolParticipantInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required PersonId PersonId { get; init; }

    public required ParticipantRole Role { get; init; }

    public TrackId? TrackId { get; init; }

    public int Capacity { get; init; } = 1;

    public IReadOnlyList<string> Goals { get; init; } = [];
}
