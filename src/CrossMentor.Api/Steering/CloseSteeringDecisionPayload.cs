using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>closeSteeringDecision</c> answers.</summary>
public sealed record CloseSteeringDecisionPayload(SteeringDecision? Decision, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
