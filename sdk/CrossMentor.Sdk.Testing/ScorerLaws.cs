using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Testing.Judging;

namespace CrossMentor.Sdk.Testing;

/// <summary>The laws of an <see cref="IPairScorer"/>.</summary>
/// <param name="create">Makes a fresh scorer with the settings to try.</param>
public sealed class ScorerLaws(Func<IPairScorer> create) : PairLaws
{
    private protected override int Highest => ScoreScale.MaximumPoints;

    private protected override PairPlugin Create() => new ScorerPlugin(create());
}
