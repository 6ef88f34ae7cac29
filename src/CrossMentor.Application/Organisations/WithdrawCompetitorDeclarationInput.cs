using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>Ends a declaration.</summary>
public sealed record WithdrawCompetitorDeclarationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required CompetitorDeclarationId CompetitorDeclarationId { get; init; }

    public required int Version { get; init; }
}
