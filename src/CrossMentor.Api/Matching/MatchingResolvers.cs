using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Matching;
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

    // MatchRun.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<MatchRun> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // MatchRun.scenarios: [Scenario!]!
    public static Task<IReadOnlyList<IReadOnlyList<Scenario>>> ScenariosAsync(IReadOnlyList<MatchRun> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<Scenario, MatchRunId, ScenarioId>([.. parents.Select(parent => parent.Id)], row => row.MatchRunId, row => row.Id, ct);
}
