using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>recordContribution</c> answers.</summary>
public sealed record RecordContributionPayload(LedgerEntry? Entry, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
