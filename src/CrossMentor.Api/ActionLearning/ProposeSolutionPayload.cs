using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>proposeSolution</c> answers.</summary>
public sealed record ProposeSolutionPayload(Artefact? Artefact, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
