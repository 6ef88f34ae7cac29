using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Evaluation;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>Mutations of <c>schema/evaluation.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class EvaluationMutations
{
    // Mutation.publishSurvey(input: PublishSurveyInput!): PublishSurveyPayload!
    public static Task<PublishSurveyPayload> PublishSurveyAsync(
        PublishSurveyInput input, ICommandHandler<PublishSurveyInput, SurveyId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Survey? changed, IReadOnlyList<Refusal> errors) => new PublishSurveyPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.closeSurvey(input: CloseSurveyInput!): CloseSurveyPayload!
    public static Task<CloseSurveyPayload> CloseSurveyAsync(
        CloseSurveyInput input, ICommandHandler<CloseSurveyInput, SurveyId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Survey? changed, IReadOnlyList<Refusal> errors) => new CloseSurveyPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.submitSurvey(input: SubmitSurveyInput!): SubmitSurveyPayload!
    public static Task<SubmitSurveyPayload> SubmitSurveyAsync(
        SubmitSurveyInput input, ICommandHandler<SubmitSurveyInput, SurveyResponseId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (SurveyResponse? changed, IReadOnlyList<Refusal> errors) => new SubmitSurveyPayload(changed, errors, input.ClientMutationId), ct);
}
