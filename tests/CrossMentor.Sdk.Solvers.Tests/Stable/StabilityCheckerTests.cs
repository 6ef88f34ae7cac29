using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Stable;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Stable;

/// <summary>The checker finds exactly the blocking pairs of the definition, and names every broken rule.</summary>
public sealed class StabilityCheckerTests
{
    private static readonly StableProblem Two = new(
        PreferenceLists.Strict(2, [[0, 1], [1]]), PreferenceLists.Strict(2, [[0], [0, 1]]), [1, 1], [1, 1]);

    [Fact]
    public void Every_matching_of_small_markets_has_the_blocking_pairs_of_the_definition()
    {
        var unstable = 0;
        for (var seed = 0UL; seed < 200; seed++)
        {
            var problem = Markets.Random(new SeededNumbers(seed), hasTies: seed % 2 == 0, menteePlacesMax: 2);
            foreach (var pairs in Markets.Matchings(problem).Take(500))
            {
                var expected = Markets.BlockingPairs(problem, pairs);
                var report = StabilityChecker.Check(problem, pairs);
                Assert.Equal(expected.Count, report.BlockingPairCount);
                Assert.Equal(expected.Order(Comparer<PairIndex>.Create(Compare)), report.BlockingPairs.Order(Comparer<PairIndex>.Create(Compare)));
                unstable += report.IsStable ? 0 : 1;
            }
        }

        Assert.True(unstable > 1_000);
    }

    [Theory]
    [InlineData("0-0 0-0", "Mentee 0 and mentor 0 are paired twice.")]
    [InlineData("0-0 0-1", "Mentee 0 has more partners than places.")]
    [InlineData("0-1 1-1", "Mentor 1 has more partners than places.")]
    [InlineData("1-0", "Mentee 1 does not list mentor 0.")]
    [InlineData("2-0", "Mentee 2 and mentor 0 are not both part of this problem.")]
    [InlineData("0-2", "Mentee 0 and mentor 2 are not both part of this problem.")]
    public void A_broken_rule_is_named(string pairs, string violation)
    {
        var report = StabilityChecker.Check(Two, Read(pairs));

        Assert.Equal(violation, report.Violation);
        Assert.False(report.IsStable);
    }

    [Fact]
    public void A_mentor_who_lists_nobody_cannot_be_paired()
    {
        var problem = new StableProblem(PreferenceLists.Strict(1, [[0]]), PreferenceLists.Strict(1, [[]]), [1], [1]);

        Assert.Equal("Mentor 0 does not list mentee 0.", StabilityChecker.Check(problem, Read("0-0")).Violation);
    }

    [Fact]
    public void All_blocking_pairs_are_counted_and_as_many_named_as_wanted()
    {
        var report = StabilityChecker.Check(Two, [], listed: 1);

        Assert.Equal(3, report.BlockingPairCount);
        Assert.Equal([new PairIndex(0, 0)], report.BlockingPairs);
    }

    private static int Compare(PairIndex one, PairIndex other) => (one.Mentee, one.Mentor).CompareTo((other.Mentee, other.Mentor));

    private static PairIndex[] Read(string pairs) =>
        [.. pairs.Split(' ').Select(pair => pair.Split('-')).Select(pair => new PairIndex(int.Parse(pair[0]), int.Parse(pair[1])))];
}
