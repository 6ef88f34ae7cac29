using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>nominateForPrize</c> answers.</summary>
public sealed record NominateForPrizePayload(Nomination? Nomination, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
