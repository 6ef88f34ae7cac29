using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>Mentees who came to know top-level management.</summary>
public sealed class TopLevelReachTests
{
    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 5)]
    public void The_upper_fifth_of_the_ladder_is_top_level(int rank, int topLevel)
        => Assert.Equal(topLevel, TopLevelReach.Of(Ranks((5, rank))).TopLevelCount);

    [Fact]
    public void The_share_is_of_those_whose_mentor_is_known()
    {
        var reach = TopLevelReach.Of(Ranks((5, 20), (15, 3), (5, null)));

        Assert.Equal((5, 15, 5, 0.25), (reach.TopLevelCount, reach.OtherCount, reach.UnknownCount, reach.Share));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(1)]
    public void A_few_of_one_kind_hide_all(int few)
        => Assert.True(TopLevelReach.Of(Ranks((few, 20), (10 - few, 3))) is { IsSuppressed: true, OtherCount: null, Share: null });

    /// <summary>Whoever reads before and after one more pair would know the grade of its mentor.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Pairs_that_come_about_one_by_one_change_nothing_until_there_are_five_more(int more)
    {
        var before = TopLevelReach.Of(Ranks((5, 20), (5, 3)));

        Assert.Equal(before, TopLevelReach.Of(Ranks((5, 20), (5, 3), (more, 20))));
        Assert.Equal(10, TopLevelReach.Of(Ranks((5, 20), (5, 3), (5, 20))).TopLevelCount);
    }

    private static IReadOnlyList<int?> Ranks(params (int Count, int? Rank)[] ranks) => [.. ranks.SelectMany(rank => Enumerable.Repeat(rank.Rank, rank.Count))];
}
