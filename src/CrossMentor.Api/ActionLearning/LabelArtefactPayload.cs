using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>labelArtefact</c> answers.</summary>
public sealed record LabelArtefactPayload(Artefact? Artefact, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
