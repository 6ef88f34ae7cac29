using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;

namespace CrossMentor.Application.Events;

/// <summary>Notes that a sponsor or an ambassador spoke for a programme.</summary>
public sealed record LogCommunicationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required SponsorId SponsorId { get; init; }

    public required CommunicationKind Kind { get; init; }

    public required DateOnly SentOn { get; init; }
}
