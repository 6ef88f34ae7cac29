using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Matching;

/// <summary>Resolvers for <c>schema/matching.graphql</c>.</summary>
public static class MatchingResolvers
{
    // Query.matchRun(id: ID!): MatchRun
    public static Task<MatchRun?> MatchRunAsync(MatchRunId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<MatchRun, MatchRunId>(id, ct);

    // Query.matchRuns(…): MatchRunConnection!
    public static Task<Connection<MatchRun>> MatchRunsAsync(
        FilterInput<MatchRun>? where,
        IReadOnlyList<SortInput<MatchRun>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadAsync(new ListRequest<MatchRun>(where, order, Page.Of(first, after, last, before)), selection, ct);

    // Query.scenario(id: ID!): Scenario
    public static Task<Scenario?> ScenarioAsync(ScenarioId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<Scenario, ScenarioId>(id, ct);

    // MatchRun.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<MatchRun> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // MatchRun.scenarios: [Scenario!]!
    public static Task<IReadOnlyList<IReadOnlyList<Scenario>>> ScenariosAsync(IReadOnlyList<MatchRun> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<Scenario, MatchRunId, ScenarioId>([.. parents.Select(parent => parent.Id)], row => row.MatchRunId, row => row.Id, ct);

    // Scenario.matchRun
    public static Task<IReadOnlyList<MatchRun?>> MatchRunAsync(IReadOnlyList<Scenario> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<MatchRun, MatchRunId>(parents.Select(parent => parent.MatchRunId), ct);

    // Scenario.proposals(…): ProposalConnection!
    public static Task<IReadOnlyList<Connection<Proposal>>> ProposalsAsync(
        IReadOnlyList<Scenario> parents,
        FilterInput<Proposal>? where,
        IReadOnlyList<SortInput<Proposal>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadForAsync(
            new ListRequest<Proposal>(where, order, Page.Of(first, after, last, before)),
            [.. parents.Select(parent => parent.Id)],
            row => row.ScenarioId,
            selection,
            ct);

    // Scenario.unplaced: [UnplacedParticipant!]!
    public static Task<IReadOnlyList<IReadOnlyList<UnplacedParticipant>>> UnplacedAsync(
        IReadOnlyList<Scenario> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<UnplacedParticipant, ScenarioId, ParticipantId>(
            [.. parents.Select(parent => parent.Id)], row => row.ScenarioId, row => row.ParticipantId, ct);

    // Scenario.groups: [ProposedGroup!]!
    public static Task<IReadOnlyList<IReadOnlyList<ProposedGroup>>> GroupsAsync(IReadOnlyList<Scenario> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<ProposedGroup, ScenarioId, int>([.. parents.Select(parent => parent.Id)], row => row.ScenarioId, row => row.Number, ct);

    // Scenario.balance: [OrganisationBalance!]!
    public static Task<IReadOnlyList<IReadOnlyList<OrganisationBalance>>> BalanceAsync(
        IReadOnlyList<Scenario> parents, BalanceReader balances, CancellationToken ct) =>
        balances.OfScenariosAsync(parents, ct);

    // Proposal.scenario
    public static Task<IReadOnlyList<Scenario?>> ScenarioAsync(IReadOnlyList<Proposal> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Scenario, ScenarioId>(parents.Select(parent => parent.ScenarioId), ct);

    // Proposal.mentor
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<Proposal> parents, EntityLoader loader, CancellationToken ct)
    {
        loader.Expect<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId));
        return loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), ct);
    }

    // Proposal.mentee
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<Proposal> parents, EntityLoader loader, CancellationToken ct)
    {
        loader.Expect<Participant, ParticipantId>(parents.Select(parent => parent.MentorId));
        return loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), ct);
    }

    // UnplacedParticipant.participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<UnplacedParticipant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // ProposedGroup.members: [Participant!]!
    public static Task<IReadOnlyList<IReadOnlyList<Participant>>> MembersAsync(
        IReadOnlyList<ProposedGroup> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Participant, ParticipantId>([.. parents.Select(parent => parent.MemberIds)], ct);
}
