using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>withdrawCompetitorDeclaration</c> answers.</summary>
public sealed record WithdrawCompetitorDeclarationPayload(CompetitorDeclaration? CompetitorDeclaration, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
