using CrossMentor.Application.Commands;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Steering;

/// <summary>Says that somebody does not sit in the steering group any more.</summary>
public sealed record StandDownRepresentativeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required RepresentativeId RepresentativeId { get; init; }

    public required int Version { get; init; }
}
