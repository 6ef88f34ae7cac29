using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Agreements;

/// <summary>Says for an organisation that it signs one version of the agreement.</summary>
public sealed record SignAgreementInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required AgreementVersionId AgreementVersionId { get; init; }

    public required OrganisationId OrganisationId { get; init; }
}
