using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>setKnowledgeBoundary</c> answers.</summary>
public sealed record SetKnowledgeBoundaryPayload(KnowledgeBoundary? KnowledgeBoundary, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
