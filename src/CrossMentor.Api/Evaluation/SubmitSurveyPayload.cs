using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>submitSurvey</c> answers.</summary>
public sealed record SubmitSurveyPayload(SurveyResponse? Response, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
