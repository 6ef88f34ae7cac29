using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Agreements;

/// <summary>Writes what the organisations of a programme are asked to promise each other.</summary>
public sealed record ProposeAgreementInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required IReadOnlyList<AgreementClauseInput> Clauses { get; init; }
}
