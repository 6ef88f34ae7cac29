using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>What publishing a scenario would do to the pairs that run.</summary>
/// <param name="GoOnCount">Running pairs that go on.</param>
/// <param name="Changes">Pairs that begin, then those that end, each by mentee and mentor.</param>
public sealed record RunningPairChanges(ScenarioId ScenarioId, int GoOnCount, IReadOnlyList<PairChange> Changes)
{
    public int BeginCount => Changes.Count(change => change.Change == PairChangeKind.Added);

    public int EndCount => Changes.Count - BeginCount;
}
