using CrossMentor.Api.Callers;
using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Pairs;
using CrossMentor.Api.Participants;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Programmes;

/// <summary>Resolvers for <c>schema/programmes.graphql</c>.</summary>
public static class ProgrammeResolvers
{
    // Query.programme(id: ID!): Programme
    public static Task<Programme?> ProgrammeAsync(ProgrammeId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<Programme, ProgrammeId>(id, ct);

    // Query.programmes(…): ProgrammeConnection!
    public static Task<Connection<Programme>> ProgrammesAsync(
        FilterInput<Programme>? where,
        IReadOnlyList<SortInput<Programme>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadAsync(new ListRequest<Programme>(where, order, Page.Of(first, after, last, before)), selection, ct);

    // Programme.competitorsSteeringDecision: SteeringDecision
    public static Task<IReadOnlyList<SteeringDecision?>> CompetitorsSteeringDecisionAsync(
        IReadOnlyList<Programme> parents, CallerContext caller, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<SteeringDecision, SteeringDecisionId>(
            parents.Select(parent => caller.Require().MayManage(parent.Id) ? parent.MatchingPolicy.CompetitorsDecisionId : null), ct);

    // Programme.competitorsDecision: String
    public static IReadOnlyList<string?> CompetitorsDecision(IReadOnlyList<Programme> parents, CallerContext caller) =>
        [.. parents.Select(parent => caller.Require().MayManage(parent.Id) ? parent.MatchingPolicy.CompetitorsDecision : null)];

    // Programme.participatingOrganisations: [ParticipatingOrganisation!]!
    public static Task<IReadOnlyList<IReadOnlyList<ParticipatingOrganisation>>> ParticipatingOrganisationsAsync(
        IReadOnlyList<Programme> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<ParticipatingOrganisation, ProgrammeId, ParticipatingOrganisationId>(
            [.. parents.Select(parent => parent.Id)], row => row.ProgrammeId, row => row.Id, ct);

    // Programme.balance: [OrganisationBalance!]!
    public static Task<IReadOnlyList<IReadOnlyList<OrganisationBalance>>> BalanceAsync(
        IReadOnlyList<Programme> parents, BalanceReader balances, CancellationToken ct) =>
        balances.OfProgrammesAsync(parents, ct);

    // Programme.participants(…): ParticipantConnection!
    public static Task<IReadOnlyList<Connection<Participant>>> ParticipantsAsync(
        IReadOnlyList<Programme> parents,
        FilterInput<Participant>? where,
        IReadOnlyList<SortInput<Participant>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadForAsync(
            new ListRequest<Participant>(where, order, Page.Of(first, after, last, before)),
            [.. parents.Select(parent => parent.Id)],
            row => row.ProgrammeId,
            selection,
            ct);

    // Programme.pairs(…): PairConnection!
    public static Task<IReadOnlyList<Connection<Pair>>> PairsAsync(
        IReadOnlyList<Programme> parents,
        FilterInput<Pair>? where,
        IReadOnlyList<SortInput<Pair>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadForAsync(
            new ListRequest<Pair>(where, order, Page.Of(first, after, last, before)),
            [.. parents.Select(parent => parent.Id)],
            row => row.ProgrammeId,
            selection,
            ct);

    // Programme.learningGroups: [LearningGroup!]!
    public static Task<IReadOnlyList<IReadOnlyList<LearningGroup>>> LearningGroupsAsync(
        IReadOnlyList<Programme> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<LearningGroup, ProgrammeId, int>([.. parents.Select(parent => parent.Id)], row => row.ProgrammeId, row => row.Number, ct);

    // ParticipatingOrganisation.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<ParticipatingOrganisation> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // ParticipatingOrganisation.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<ParticipatingOrganisation> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // OrganisationBalance.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<OrganisationBalance> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
