using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>awardPrize</c> answers.</summary>
public sealed record AwardPrizePayload(Prize? Prize, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
