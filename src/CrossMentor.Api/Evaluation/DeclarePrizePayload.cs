using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>declarePrize</c> answers.</summary>
public sealed record DeclarePrizePayload(Prize? Prize, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
