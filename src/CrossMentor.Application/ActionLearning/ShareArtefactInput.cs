using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Shows an artefact to everybody who takes part.</summary>
public sealed record ShareArtefactInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ArtefactId ArtefactId { get; init; }

    public required int Version { get; init; }
}
