using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Matching.Scenarios;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Matching;

/// <summary>Resolvers for <c>schema/scenarios.graphql</c>: scenarios and what they propose.</summary>
public static class ScenarioResolvers
{
    // Query.scenario(id: ID!): Scenario
    public static Task<Scenario?> ScenarioAsync(ScenarioId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<Scenario, ScenarioId>(id, ct);

    // Scenario.draftedFrom: Scenario
    public static Task<IReadOnlyList<Scenario?>> DraftedFromAsync(IReadOnlyList<Scenario> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Scenario, ScenarioId>(parents.Select(parent => parent.DraftedFromId), ct);

    // Scenario.decisions: [ScenarioDecision!]!
    public static Task<IReadOnlyList<IReadOnlyList<ScenarioDecision>>> DecisionsAsync(
        IReadOnlyList<Scenario> parents, ScenarioReader scenarios, CancellationToken ct) =>
        scenarios.DecisionsAsync([.. parents.Select(parent => parent.Id)], ct);

    // Scenario.keptPairCount: Int!
    public static Task<IReadOnlyList<int>> KeptPairCountAsync(IReadOnlyList<Scenario> parents, ScenarioReader scenarios, CancellationToken ct) =>
        scenarios.KeptPairCountsAsync([.. parents.Select(parent => parent.Id)], ct);

    // Scenario.tasks: [MatchTask!]!
    public static Task<IReadOnlyList<IReadOnlyList<MatchTask>>> TasksAsync(IReadOnlyList<Scenario> parents, ScenarioReader scenarios, CancellationToken ct) =>
        scenarios.TasksAsync([.. parents.Select(parent => parent.Id)], ct);

    // ScenarioDecision.mentor
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<ScenarioDecision> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), parents.Select(parent => parent.MenteeId), ct);

    // ScenarioDecision.mentee
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<ScenarioDecision> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), parents.Select(parent => parent.MentorId), ct);

    // PairAlternative.mentor: Participant
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<PairAlternative> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), ct);

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

    // Scenario.ungrouped: [Participant!]!
    public static Task<IReadOnlyList<IReadOnlyList<Participant>>> UngroupedAsync(IReadOnlyList<Scenario> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Participant, ParticipantId>([.. parents.Select(parent => parent.Ungrouped ?? [])], ct);

    // Scenario.balance: [OrganisationBalance!]!
    public static Task<IReadOnlyList<IReadOnlyList<OrganisationBalance>>> BalanceAsync(
        IReadOnlyList<Scenario> parents, BalanceReader balances, CancellationToken ct) =>
        balances.OfScenariosAsync(parents, ct);

    // Proposal.scenario
    public static Task<IReadOnlyList<Scenario?>> ScenarioAsync(IReadOnlyList<Proposal> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Scenario, ScenarioId>(parents.Select(parent => parent.ScenarioId), ct);

    // Proposal.mentor
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<Proposal> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), parents.Select(parent => parent.MenteeId), ct);

    // Proposal.mentee
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<Proposal> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), parents.Select(parent => parent.MentorId), ct);

    // UnplacedParticipant.participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<UnplacedParticipant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // ProposedGroup.members: [Participant!]!
    public static Task<IReadOnlyList<IReadOnlyList<Participant>>> MembersAsync(
        IReadOnlyList<ProposedGroup> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Participant, ParticipantId>([.. parents.Select(parent => parent.MemberIds)], ct);
}
