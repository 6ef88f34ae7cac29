using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>Puts organisations under common control.</summary>
public sealed record CreateOrganisationGroupInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<OrganisationId> OrganisationIds { get; init; }
}
