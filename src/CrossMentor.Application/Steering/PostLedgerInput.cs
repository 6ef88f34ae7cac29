using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Steering;

/// <summary>Writes into the ledger what was given and received since it was written last.</summary>
public sealed record PostLedgerInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }
}
