using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>publishSurvey</c> answers.</summary>
public sealed record PublishSurveyPayload(Survey? Survey, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
