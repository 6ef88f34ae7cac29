using CrossMentor.Api.Changes;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Changes;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Agreements;

/// <summary>Subscriptions of <c>schema/non-recruitment.graphql</c>.</summary>
public static class NonRecruitmentSubscriptions
{
    // Subscription.nonRecruitmentCaseChanged(programmeId: ID!): NonRecruitmentCaseChangedPayload!
    public static IAsyncEnumerable<NonRecruitmentCaseChangedPayload> NonRecruitmentCaseChanged(ProgrammeId programmeId, ChangeStreams streams, CancellationToken ct) =>
        streams.Open(
            ChangeTopic.NonRecruitmentCasesOf(programmeId),
            new ProgrammeMembersView<NonRecruitmentCaseId, NonRecruitmentCaseChangedPayload>(
                programmeId,
                (db, ids) => db.NonRecruitmentCases.Where(one => ids.Contains(one.Id)).Select(one => one.Id),
                (programme, ids) => new(programme, ids)),
            ct);

    // NonRecruitmentCaseChangedPayload.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(
        IReadOnlyList<NonRecruitmentCaseChangedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // NonRecruitmentCaseChangedPayload.nonRecruitmentCases: [NonRecruitmentCase!]!
    public static Task<IReadOnlyList<IReadOnlyList<NonRecruitmentCase>>> NonRecruitmentCasesAsync(
        IReadOnlyList<NonRecruitmentCaseChangedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<NonRecruitmentCase, NonRecruitmentCaseId>([.. parents.Select(parent => parent.CaseIds)], ct);
}
