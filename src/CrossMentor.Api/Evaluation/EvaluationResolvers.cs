using CrossMentor.Api.Reading;
using CrossMentor.Application.Evaluation;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Evaluation;

/// <summary>Resolvers for <c>schema/evaluation.graphql</c>.</summary>
public static class EvaluationResolvers
{
    // Query.surveyTemplates: [SurveyTemplate!]!
    public static IReadOnlyList<SurveyTemplate> SurveyTemplates() => Domain.Evaluation.SurveyTemplates.All;

    // Query.surveyTemplate(code: SurveyTemplateCode!): SurveyTemplate!
    public static SurveyTemplate SurveyTemplate(SurveyTemplateCode code) => Domain.Evaluation.SurveyTemplates.Of(code);

    // Query.survey(id: ID!): Survey
    public static Task<Survey?> SurveyAsync(SurveyId id, EntityLoader loader, CancellationToken ct) => loader.FindAsync<Survey, SurveyId>(id, ct);

    // Query.surveys(programmeId: ID!): [Survey!]!
    public static async Task<IReadOnlyList<Survey>> SurveysAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<Survey, ProgrammeId, DateOnly>([programmeId], row => row.ProgrammeId, row => row.OpensOn, ct))[0];

    // Query.surveyResponses(participantId: ID!): [SurveyResponse!]!
    public static async Task<IReadOnlyList<SurveyResponse>> SurveyResponsesAsync(ParticipantId participantId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<SurveyResponse, ParticipantId, DateTimeOffset>([participantId], row => row.ParticipantId, row => row.SubmittedAt, ct))[0];

    // Query.evaluation(programmeId: ID!): ProgrammeEvaluation
    public static Task<ProgrammeEvaluation?> EvaluationAsync(ProgrammeId programmeId, EvaluationReports reports, CancellationToken ct) =>
        reports.EvaluationAsync(programmeId, ct);

    // Query.outcomesByRole(programmeId: ID!): [RoleOutcomes!]
    public static Task<IReadOnlyList<RoleOutcomes>?> OutcomesByRoleAsync(ProgrammeId programmeId, EvaluationReports reports, CancellationToken ct) =>
        reports.OutcomesAsync(programmeId, ct);

    // Query.crossMentoringBenefits(programmeId: ID!): [ScaleMean!]
    public static Task<IReadOnlyList<ScaleMean>?> CrossMentoringBenefitsAsync(ProgrammeId programmeId, EvaluationReports reports, CancellationToken ct) =>
        reports.BenefitsAsync(programmeId, ct);

    // Survey.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Survey> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Survey.state: SurveyState!
    public static SurveyState State(Survey parent, EvaluationReports reports) => reports.StateOf(parent);

    // Survey.templates: [SurveyTemplate!]!
    public static IReadOnlyList<SurveyTemplate> Templates(Survey parent) => [.. parent.Templates.Select(Domain.Evaluation.SurveyTemplates.Of)];

    // SurveyResponse.survey
    public static Task<IReadOnlyList<Survey?>> SurveyAsync(IReadOnlyList<SurveyResponse> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Survey, SurveyId>(parents.Select(parent => parent.SurveyId), ct);

    // SurveyResponse.participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<SurveyResponse> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);
}
