using CrossMentor.Api.Reading;
using CrossMentor.Application.Matching.Scenarios;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>Resolvers for <c>schema/scenarios.graphql</c>: scenarios beside the pairs that run.</summary>
public static class RunningPairResolvers
{
    private const int ChangesMax = 250;

    // Scenario.runningPairs: RunningPairChanges!
    public static Task<IReadOnlyList<RunningPairChanges>> RunningPairsAsync(IReadOnlyList<Scenario> parents, RunningPairReader pairs, CancellationToken ct) =>
        pairs.ChangesAsync([.. parents.Select(parent => parent.Id)], ct);

    // ScenarioFigures.runningPairs: RunningPairChanges!
    public static Task<IReadOnlyList<RunningPairChanges>> RunningPairsAsync(IReadOnlyList<ScenarioFigures> parents, RunningPairReader pairs, CancellationToken ct) =>
        pairs.ChangesAsync([.. parents.Select(parent => parent.ScenarioId)], ct);

    // RunningPairChanges.changes(first: Int! = 50): [PairChange!]!
    public static IReadOnlyList<PairChange> Changes(RunningPairChanges parent, int first) =>
        first is >= 0 and <= ChangesMax
            ? [.. parent.Changes.Take(first)]
            : throw new RequestErrorException(RequestErrorCodes.BadPage, $"first is {first}. Ask for 0 to {ChangesMax}.");
}
