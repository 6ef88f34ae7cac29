using CrossMentor.Application.Commands;
using CrossMentor.Domain.Privacy;

namespace CrossMentor.Application.Privacy;

/// <summary>Withdraws a consent.</summary>
public sealed record WithdrawConsentInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ConsentId ConsentId { get; init; }
}
