using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Says what an artefact is about.</summary>
public sealed record LabelArtefactInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ArtefactId ArtefactId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }
}
