using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Agreements;

/// <summary>Says for an organisation that it accepts one wording of the purpose.</summary>
public sealed record AcceptPurposeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PurposeVersionId PurposeVersionId { get; init; }

    public required OrganisationId OrganisationId { get; init; }
}
