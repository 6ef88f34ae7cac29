using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>proposeSteeringDecision</c> answers.</summary>
public sealed record ProposeSteeringDecisionPayload(SteeringDecision? Decision, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
