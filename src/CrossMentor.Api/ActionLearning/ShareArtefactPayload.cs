using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>shareArtefact</c> answers.</summary>
public sealed record ShareArtefactPayload(Artefact? Artefact, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
