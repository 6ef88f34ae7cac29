using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>adoptArtefact</c> answers.</summary>
public sealed record AdoptArtefactPayload(Artefact? Artefact, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
