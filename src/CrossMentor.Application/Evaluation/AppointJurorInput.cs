using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Evaluation;

/// <summary>Appoints somebody who judges.</summary>
public sealed record AppointJurorInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PrizeId PrizeId { get; init; }

    /// <summary>The organisation that the juror works for; left out by the manager for somebody who works for none of the programme.</summary>
    public OrganisationId? OrganisationId { get; init; }

    public required string Name { get; init; }

    public string? JobTitle { get; init; }
}
