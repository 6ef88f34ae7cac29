using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>Says which topics an organisation keeps to itself.</summary>
public sealed record SetKnowledgeBoundaryInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }
}
