using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Adds a track to a programme that is being prepared.</summary>
public sealed record AddTrackInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>Everybody may be in the track when left out.</summary>
    public TrackRuleInput? Rule { get; init; }

    public ProgrammeStrand? Strand { get; init; }
}
