using CrossMentor.Application.Commands;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Library;

/// <summary>Adds something for the people of a programme to work with.</summary>
public sealed record AddResourceInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required ResourceKind Kind { get; init; }

    public ParticipantRole? Role { get; init; }

    public required ProgrammeStage Stage { get; init; }

    public required IReadOnlyList<LocalContentInput> Texts { get; init; }
}
