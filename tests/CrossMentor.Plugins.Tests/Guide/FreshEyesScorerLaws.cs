using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Testing;

namespace CrossMentor.Plugins.Tests.Guide;

// docs/plugins.md shows the lines between the markers; a test compares them.
// <guide>
/// <summary>The scorer keeps what every scorer promises: one test a law.</summary>
public sealed class FreshEyesScorerLaws
{
    private static readonly ScorerLaws Laws = new(() => new FreshEyesScorer()) { Reads = [Features.Sector] };

    public static IEnumerable<object[]> Promises => Laws.Rows;

    [Theory]
    [MemberData(nameof(Promises))]
    public void The_scorer_keeps(Law law) => Laws.Require(law);
}
// </guide>
