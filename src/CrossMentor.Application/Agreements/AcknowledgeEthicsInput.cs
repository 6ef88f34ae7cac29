using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Agreements;

/// <summary>Says as a participant that the agreement was read and is held to.</summary>
public sealed record AcknowledgeEthicsInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required AgreementVersionId AgreementVersionId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required string Language { get; init; }
}
