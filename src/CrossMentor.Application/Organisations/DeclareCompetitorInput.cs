using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>One organisation names another as competitor.</summary>
public sealed record DeclareCompetitorInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    /// <summary>The organisation that declares; the caller must act for it.</summary>
    public required OrganisationId OrganisationId { get; init; }

    public required OrganisationId CompetitorId { get; init; }

    /// <summary>Today when left out.</summary>
    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}
