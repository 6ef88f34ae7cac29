using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.ActionLearning;

/// <summary>Resolvers for <c>schema/action-learning.graphql</c>.</summary>
public static class LearningGroupResolvers
{
    // Query.learningGroup(id: ID!): LearningGroup
    public static Task<LearningGroup?> LearningGroupAsync(LearningGroupId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<LearningGroup, LearningGroupId>(id, ct);

    // Query.learningGroups(…): LearningGroupConnection!
    public static Task<Connection<LearningGroup>> LearningGroupsAsync(
        FilterInput<LearningGroup>? where,
        IReadOnlyList<SortInput<LearningGroup>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadAsync(new ListRequest<LearningGroup>(where, order, Page.Of(first, after, last, before)), selection, ct);

    // LearningGroup.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<LearningGroup> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // LearningGroup.members: [Participant!]!
    public static async Task<IReadOnlyList<IReadOnlyList<Participant>>> MembersAsync(
        IReadOnlyList<LearningGroup> parents, EntityLoader loader, CancellationToken ct)
    {
        var rows = await loader.LoadReferringAsync<LearningGroupMember, LearningGroupId, ParticipantId>(
            [.. parents.Select(parent => parent.Id)], row => row.LearningGroupId, row => row.ParticipantId, ct);
        var members = await loader.LoadAsync<Participant, ParticipantId>(rows.SelectMany(group => group).Select(member => member.ParticipantId), ct);
        var visible = members.OfType<Participant>().ToLookup(member => member.Id);
        return [.. rows.Select(IReadOnlyList<Participant> (group) => [.. group.SelectMany(member => visible[member.ParticipantId].Take(1))])];
    }

    // LearningGroup.tasks: [GroupTask!]!
    public static Task<IReadOnlyList<IReadOnlyList<GroupTask>>> TasksAsync(IReadOnlyList<LearningGroup> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<GroupTask, LearningGroupId, DateOnly>([.. parents.Select(parent => parent.Id)], row => row.LearningGroupId, row => row.RaisedOn, ct);
}
