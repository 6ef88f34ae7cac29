using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>What <c>castSteeringVote</c> answers.</summary>
public sealed record CastSteeringVotePayload(SteeringDecision? Decision, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
