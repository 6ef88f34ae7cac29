using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>settleSteeringTopic</c> answers.</summary>
public sealed record SettleSteeringTopicPayload(SteeringTopic? Topic, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
