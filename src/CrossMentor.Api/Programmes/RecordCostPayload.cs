using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>recordCost</c> answers.</summary>
public sealed record RecordCostPayload(CostEntry? CostEntry, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
