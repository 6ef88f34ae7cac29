using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;

namespace CrossMentor.Application.Events;

/// <summary>Says that somebody does not stand for a programme any more.</summary>
public sealed record StandDownSponsorInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required SponsorId SponsorId { get; init; }

    public required int Version { get; init; }
}
