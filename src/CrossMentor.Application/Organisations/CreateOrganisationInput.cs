using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>Registers an organisation.</summary>
public sealed record CreateOrganisationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required string Name { get; init; }

    public required string Sector { get; init; }

    public required SizeBand SizeBand { get; init; }

    public required string Country { get; init; }

    public OrganisationGroupId? GroupId { get; init; }

    public OrganisationProfileInput? Profile { get; init; }
}
