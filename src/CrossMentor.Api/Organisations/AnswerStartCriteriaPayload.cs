using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>What <c>answerStartCriteria</c> answers.</summary>
public sealed record AnswerStartCriteriaPayload(StartAdvice? StartAdvice, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
