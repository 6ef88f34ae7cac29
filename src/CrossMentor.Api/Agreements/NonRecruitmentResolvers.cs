using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Agreements;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Agreements;

/// <summary>Resolvers for <c>schema/non-recruitment.graphql</c>.</summary>
public static class NonRecruitmentResolvers
{
    // Mutation.settleNonRecruitmentCase(input: SettleNonRecruitmentCaseInput!): SettleNonRecruitmentCasePayload!
    public static Task<SettleNonRecruitmentCasePayload> SettleNonRecruitmentCaseAsync(
        SettleNonRecruitmentCaseInput input, ICommandHandler<SettleNonRecruitmentCaseInput, NonRecruitmentCaseId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (NonRecruitmentCase? changed, IReadOnlyList<Refusal> errors) => new SettleNonRecruitmentCasePayload(changed, errors, input.ClientMutationId), ct);

    // Query.nonRecruitmentCases(programmeId: ID!): [NonRecruitmentCase!]!
    public static Task<IReadOnlyList<NonRecruitmentCase>> NonRecruitmentCasesAsync(
        ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return db.NonRecruitmentCases.LatestOfAsync(programmeId, ct);
    }

    // NonRecruitmentCase.appearedOn: Date
    public static IReadOnlyList<DateOnly?> AppearedOn(IReadOnlyList<NonRecruitmentCase> parents, CallerContext caller)
    {
        var reader = caller.Require();
        return [.. parents.Select(parent => reader.MayManage(parent.ProgrammeId) || !reader.Coordinates(parent.NewOrganisationId) ? parent.AppearedOn : (DateOnly?)null)];
    }

    // NonRecruitmentCase.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<NonRecruitmentCase> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // NonRecruitmentCase.participant: Participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<NonRecruitmentCase> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // NonRecruitmentCase.formerOrganisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> FormerOrganisationAsync(IReadOnlyList<NonRecruitmentCase> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.FormerOrganisationId), parents.Select(parent => parent.NewOrganisationId), ct);

    // NonRecruitmentCase.newOrganisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> NewOrganisationAsync(IReadOnlyList<NonRecruitmentCase> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.NewOrganisationId), parents.Select(parent => parent.FormerOrganisationId), ct);

    // NonRecruitmentFinding.steeringDecision: SteeringDecision
    public static Task<IReadOnlyList<SteeringDecision?>> SteeringDecisionAsync(IReadOnlyList<NonRecruitmentFinding> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<SteeringDecision, SteeringDecisionId>(parents.Select(parent => parent.SteeringDecisionId), ct);

    // SteeringDecision.nonRecruitmentCase: NonRecruitmentCase
    public static Task<IReadOnlyList<NonRecruitmentCase?>> NonRecruitmentCaseAsync(IReadOnlyList<SteeringDecision> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<NonRecruitmentCase, NonRecruitmentCaseId>(parents.Select(parent => parent.NonRecruitmentCaseId), ct);
}
