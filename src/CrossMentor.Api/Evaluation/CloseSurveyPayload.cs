using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>closeSurvey</c> answers.</summary>
public sealed record CloseSurveyPayload(Survey? Survey, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
