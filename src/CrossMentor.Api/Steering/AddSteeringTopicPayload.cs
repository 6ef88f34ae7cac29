using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>addSteeringTopic</c> answers.</summary>
public sealed record AddSteeringTopicPayload(SteeringTopic? Topic, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
