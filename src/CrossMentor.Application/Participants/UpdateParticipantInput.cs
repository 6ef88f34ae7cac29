using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Participants;

/// <summary>Changes somebody's part in a programme. Values left out stay as they are.</summary>
public sealed record UpdateParticipantInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required int Version { get; init; }

    public int? Capacity { get; init; }

    public TrackId? TrackId { get; init; }

    public IReadOnlyList<string>? Goals { get; init; }
}
