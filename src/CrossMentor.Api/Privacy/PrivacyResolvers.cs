using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Privacy;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Privacy.Exports;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Privacy;

/// <summary>Resolvers for <c>schema/privacy.graphql</c>.</summary>
public static class PrivacyResolvers
{
    private const int ConsentsMax = 100;

    // Query.retentionSchedule: [RetentionRule!]!
    public static IReadOnlyList<RetentionRule> RetentionSchedule(CallerContext caller)
    {
        caller.Require();
        return Domain.Privacy.RetentionSchedule.All;
    }

    // Query.consentNotices: [ConsentNotice!]!
    public static IReadOnlyList<ConsentNotice> ConsentNotices(CallerContext caller)
    {
        caller.Require();
        return Domain.Privacy.ConsentNotices.All;
    }

    // Query.consents(participantId: ID!): [Consent!]!
    public static async Task<IReadOnlyList<Consent>> ConsentsAsync(ParticipantId participantId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.Consents
            .Where(consent => consent.ParticipantId == participantId)
            .OrderByDescending(consent => consent.GrantedAt).ThenBy(consent => consent.Id)
            .Take(ConsentsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.diversityAnswers(participantId: ID!): [DiversityAnswer!]!
    public static async Task<IReadOnlyList<DiversityAnswer>> DiversityAnswersAsync(
        ParticipantId participantId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.DiversityAnswers
            .Where(answer => answer.ParticipantId == participantId)
            .OrderBy(answer => answer.Dimension)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.diversityReport(programmeId: ID!): DiversityReport
    public static Task<DiversityReport?> DiversityReportAsync(ProgrammeId programmeId, CallerContext caller, DiversityReader reader, CancellationToken ct) =>
        reader.FindAsync(caller.Require(), programmeId, ct);

    // Query.personExport(personId: ID!): String
    public static async Task<string?> PersonExportAsync(
        PersonId personId, CallerContext caller, CrossMentorDb db, PairContent content, TimeProvider clock, CancellationToken ct) =>
        caller.Require().Is(personId) ? await PersonExport.WriteAsync(db, personId, clock.GetUtcNow(), ct, await content.WordsOfAsync(personId, ct)) : null;

    // Consent.participant: Participant!
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<Consent> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);
}
