using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.ActionLearning;

/// <summary>Resolvers for <c>schema/group-work.graphql</c>.</summary>
public static class GroupWorkResolvers
{
    private const int ArtefactsMax = 250;

    // Query.artefacts(programmeId: ID!): [Artefact!]!
    public static async Task<IReadOnlyList<Artefact>> ArtefactsAsync(ProgrammeId programmeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.Artefacts
            .Where(artefact => artefact.ProgrammeId == programmeId)
            .OrderByDescending(artefact => artefact.ProposedOn).ThenByDescending(artefact => artefact.Number).ThenBy(artefact => artefact.Id)
            .Take(ArtefactsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // GroupTask.learningGroup: LearningGroup!
    public static Task<IReadOnlyList<LearningGroup?>> LearningGroupAsync(IReadOnlyList<GroupTask> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<LearningGroup, LearningGroupId>(parents.Select(parent => parent.LearningGroupId), ct);

    // GroupTask.raisedBy: Participant
    public static Task<IReadOnlyList<Participant?>> RaisedByAsync(IReadOnlyList<GroupTask> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.RaisedById), ct);

    // GroupTask.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<GroupTask> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // GroupTask.solutions: [Artefact!]!
    public static Task<IReadOnlyList<IReadOnlyList<Artefact>>> SolutionsAsync(IReadOnlyList<GroupTask> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<Artefact, GroupTaskId?, int>(
            [.. parents.Select(GroupTaskId? (parent) => parent.Id)], row => row.GroupTaskId, row => row.Number, ct);

    // Artefact.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Artefact> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Artefact.learningGroup: LearningGroup
    public static Task<IReadOnlyList<LearningGroup?>> LearningGroupAsync(IReadOnlyList<Artefact> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<LearningGroup, LearningGroupId>(parents.Select(parent => parent.LearningGroupId), ct);

    // Artefact.task: GroupTask
    public static Task<IReadOnlyList<GroupTask?>> TaskAsync(IReadOnlyList<Artefact> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<GroupTask, GroupTaskId>(parents.Select(parent => parent.GroupTaskId), ct);

    // Artefact.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Artefact> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Artefact.authors: [Participant!]!
    public static Task<IReadOnlyList<IReadOnlyList<Participant>>> AuthorsAsync(IReadOnlyList<Artefact> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Participant, ParticipantId>(
            [.. parents.Select(IReadOnlyList<ParticipantId> (parent) => [.. parent.Authors.Select(author => author.ParticipantId)])], ct);

    // AuthorMissing.organisations: [Organisation!]!
    public static Task<IReadOnlyList<IReadOnlyList<Organisation>>> OrganisationsAsync(IReadOnlyList<AuthorMissing> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Organisation, OrganisationId>([.. parents.Select(parent => parent.Organisations)], ct);
}
