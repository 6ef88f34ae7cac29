using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;

namespace CrossMentor.Application.Privacy;

/// <summary>Consents to one purpose in one programme.</summary>
public sealed record GrantConsentInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required ConsentPurpose Purpose { get; init; }

    public required int NoticeVersion { get; init; }
}
