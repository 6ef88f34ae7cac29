using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>attestBoundaries</c> answers.</summary>
public sealed record AttestBoundariesPayload(BoundaryResult? Result, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
