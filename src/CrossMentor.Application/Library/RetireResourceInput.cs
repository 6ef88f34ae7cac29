using CrossMentor.Application.Commands;
using CrossMentor.Domain.Library;

namespace CrossMentor.Application.Library;

/// <summary>Gives a resource out no more.</summary>
public sealed record RetireResourceInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ResourceId ResourceId { get; init; }

    public required int Version { get; init; }
}
