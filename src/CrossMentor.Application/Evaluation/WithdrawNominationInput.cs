using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Evaluation;

/// <summary>Takes an own nomination back.</summary>
public sealed record WithdrawNominationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required NominationId NominationId { get; init; }
}
