using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Shows a solution to the sponsor panel.</summary>
public sealed record PresentSolutionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ArtefactId ArtefactId { get; init; }

    public required int Version { get; init; }
}
