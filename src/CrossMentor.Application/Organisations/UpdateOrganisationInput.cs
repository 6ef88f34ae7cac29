using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>Changes what is known of an organisation. Values left out stay as they are.</summary>
public sealed record UpdateOrganisationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required int Version { get; init; }

    public string? Name { get; init; }

    public string? Sector { get; init; }

    public SizeBand? SizeBand { get; init; }

    public string? Country { get; init; }

    public OrganisationGroupId? GroupId { get; init; }

    public OrganisationProfileInput? Profile { get; init; }
}
