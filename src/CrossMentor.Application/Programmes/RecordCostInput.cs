using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Records money that was spent on a programme.</summary>
public sealed record RecordCostInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>Who bears it; all of them together when left out, which the manager alone records.</summary>
    public OrganisationId? OrganisationId { get; init; }

    public required CostKind Kind { get; init; }

    /// <summary>In the smallest unit of the currency; below zero to take back what was recorded wrongly.</summary>
    public required int AmountMinor { get; init; }

    public required string Currency { get; init; }

    /// <summary>Today when left out.</summary>
    public DateOnly? SpentOn { get; init; }
}
