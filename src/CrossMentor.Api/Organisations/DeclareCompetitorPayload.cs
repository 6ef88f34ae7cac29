using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>declareCompetitor</c> answers.</summary>
public sealed record DeclareCompetitorPayload(CompetitorDeclaration? CompetitorDeclaration, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
