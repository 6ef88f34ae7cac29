using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Events;

/// <summary>Resolvers for <c>schema/follow-up.graphql</c>.</summary>
public static class FollowUpResolvers
{
    private const int GroupsMax = 100;
    private const int FollowUpsMax = 100;
    private const int SponsorsMax = 500;
    private const int CommunicationsMax = 250;

    // Query.intervisionGroups(programmeId: ID!, role: ParticipantRole!, round: Int!): [IntervisionGroup!]!
    public static async Task<IReadOnlyList<IntervisionGroup>> IntervisionGroupsAsync(
        ProgrammeId programmeId, ParticipantRole role, int round, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.IntervisionGroups
            .Where(group => group.ProgrammeId == programmeId && group.Role == role && group.Round == round)
            .OrderBy(group => group.Number)
            .Take(GroupsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.followUpPlans(organisationId: ID!): [FollowUpPlan!]!
    public static async Task<IReadOnlyList<FollowUpPlan>> FollowUpPlansAsync(OrganisationId organisationId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<FollowUpPlan, OrganisationId, FollowUpPlanId>([organisationId], row => row.OrganisationId, row => row.Id, ct))[0];

    // Query.followUpQueue(organisationId: ID!): [FollowUpDue!]!
    public static Task<IReadOnlyList<FollowUpDue>> FollowUpQueueAsync(
        OrganisationId organisationId, CallerContext caller, FollowUpReader queue, CancellationToken ct)
    {
        caller.Require();
        return queue.ReadAsync(organisationId, ct);
    }

    // Query.followUps(participantId: ID!): [FollowUp!]!
    public static async Task<IReadOnlyList<FollowUp>> FollowUpsAsync(ParticipantId participantId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.FollowUps
            .Where(followUp => followUp.ParticipantId == participantId)
            .OrderByDescending(followUp => followUp.DoneOn).ThenBy(followUp => followUp.Id)
            .Take(FollowUpsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.sponsors(programmeId: ID!): [Sponsor!]!
    public static async Task<IReadOnlyList<Sponsor>> SponsorsAsync(ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.Sponsors
            .Where(sponsor => sponsor.ProgrammeId == programmeId)
            .OrderBy(sponsor => sponsor.StoodDownOn == null ? 0 : 1).ThenBy(sponsor => sponsor.OrganisationId).ThenBy(sponsor => sponsor.Id)
            .Take(SponsorsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.communications(programmeId: ID!): [Communication!]!
    public static async Task<IReadOnlyList<Communication>> CommunicationsAsync(ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.Communications
            .Where(communication => communication.ProgrammeId == programmeId)
            .OrderByDescending(communication => communication.SentOn).ThenBy(communication => communication.Id)
            .Take(CommunicationsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.sponsorship(programmeId: ID!, quietAfterDays: Int!): [Sponsorship!]
    public static Task<IReadOnlyList<Sponsorship>?> SponsorshipAsync(ProgrammeId programmeId, int quietAfterDays, EventReports reports, CancellationToken ct) =>
        reports.SponsorshipAsync(programmeId, quietAfterDays, ct);

    // IntervisionGroup.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<IntervisionGroup> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // IntervisionGroup.caseBringer: Participant
    public static Task<IReadOnlyList<Participant?>> CaseBringerAsync(IReadOnlyList<IntervisionGroup> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.CaseBringerId), ct);

    // IntervisionGroup.members: [Participant!]!
    public static async Task<IReadOnlyList<IReadOnlyList<Participant>>> MembersAsync(
        IReadOnlyList<IntervisionGroup> parents, EntityLoader loader, CancellationToken ct)
    {
        var rows = await loader.LoadReferringAsync<IntervisionMember, IntervisionGroupId, ParticipantId>(
            [.. parents.Select(parent => parent.Id)], row => row.IntervisionGroupId, row => row.ParticipantId, ct);
        return await loader.LoadListsAsync<Participant, ParticipantId>(
            [.. rows.Select(IReadOnlyList<ParticipantId> (group) => [.. group.Select(member => member.ParticipantId)])], ct);
    }

    // FollowUpPlan.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<FollowUpPlan> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // FollowUpPlan.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<FollowUpPlan> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // FollowUp.participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<FollowUp> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // FollowUpDue.participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<FollowUpDue> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // Sponsor.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Sponsor> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Sponsor.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Sponsor> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Communication.sponsor
    public static Task<IReadOnlyList<Sponsor?>> SponsorAsync(IReadOnlyList<Communication> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Sponsor, SponsorId>(parents.Select(parent => parent.SponsorId), ct);

    // Sponsorship.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Sponsorship> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
