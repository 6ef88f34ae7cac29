using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>withdrawNomination</c> answers.</summary>
public sealed record WithdrawNominationPayload(bool IsWithdrawn, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
