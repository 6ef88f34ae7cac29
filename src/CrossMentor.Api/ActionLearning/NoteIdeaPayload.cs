using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>noteIdea</c> answers.</summary>
public sealed record NoteIdeaPayload(Artefact? Artefact, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
