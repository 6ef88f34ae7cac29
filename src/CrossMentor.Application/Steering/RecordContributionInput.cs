using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Steering;

/// <summary>Writes into the ledger what the product does not know of.</summary>
public sealed record RecordContributionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required OrganisationId GiverId { get; init; }

    /// <summary>Left out for the pool of all.</summary>
    public OrganisationId? ReceiverId { get; init; }

    public required ContributionKind Kind { get; init; }

    public required int Amount { get; init; }

    /// <summary>For money only, and needed there.</summary>
    public string? Currency { get; init; }

    public string? Note { get; init; }
}
