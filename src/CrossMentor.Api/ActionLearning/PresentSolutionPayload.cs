using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>presentSolution</c> answers.</summary>
public sealed record PresentSolutionPayload(Artefact? Artefact, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
