using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Says that an organisation took something over from another.</summary>
public sealed record AdoptArtefactInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ArtefactId ArtefactId { get; init; }

    public required OrganisationId OrganisationId { get; init; }
}
