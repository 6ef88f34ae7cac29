using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>planFollowUp</c> answers.</summary>
public sealed record PlanFollowUpPayload(FollowUpPlan? FollowUpPlan, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
