using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>updateMatchingPolicy</c> answers.</summary>
public sealed record UpdateMatchingPolicyPayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
