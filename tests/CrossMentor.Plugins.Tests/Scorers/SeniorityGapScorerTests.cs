using CrossMentor.Plugins.Scorers;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Tests.Scorers;

public sealed class SeniorityGapScorerTests
{
    private static readonly SeniorityGapSettings Band = new() { ZeroBelow = 0, Low = 2, High = 4, ZeroAbove = 8, PointsWhenUnknown = 5 };

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 500)]
    [InlineData(2, 1000)]
    [InlineData(4, 1000)]
    [InlineData(5, 750)]
    [InlineData(8, 0)]
    [InlineData(20, 0)]
    public void Points_follow_the_band_and_fall_off_on_both_sides(int gap, int points)
    {
        var explanation = Ask.Scorer(new SeniorityGapScorer(Band), new Person { Grade = 30 }, new Person { Grade = 30 + gap });

        Assert.Equal(points, explanation.Points);
        Assert.Equal("SENIORITY_GAP", explanation.Reason.Code);
    }

    [Fact]
    public void Whoever_is_far_behind_does_not_come_out_ahead()
    {
        var scorer = new SeniorityGapScorer(Band with { Low = 2, High = 100, ZeroAbove = int.MaxValue });

        Assert.Equal(0, Ask.Scorer(scorer, new Person { Grade = int.MaxValue }, new Person { Grade = -int.MaxValue }).Points);
    }

    [Fact]
    public void In_reverse_mentoring_the_mentee_is_the_one_ahead()
    {
        var snapshot = SnapshotOf.Pair(new Person { Grade = 8 }, new Person { Grade = 5 }, Orientation.Reverse);

        var explanation = Ask.Scorer(new SeniorityGapScorer(Band), snapshot);

        Assert.Equal(1000, explanation.Points);
        Assert.StartsWith("The mentee is 3 grades ahead of the mentor", explanation.Reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gap_can_be_measured_in_years()
    {
        var explanation = Ask.Scorer(
            new SeniorityGapScorer(Band with { Measure = SeniorityMeasure.ExperienceYears }),
            new Person { ExperienceYears = 4, Grade = 1 },
            new Person { ExperienceYears = 7, Grade = 1 });

        Assert.Equal(1000, explanation.Points);
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData(5, null)]
    public void Missing_grades_earn_what_the_programme_set(int? mentee, int? mentor)
    {
        var explanation = Ask.Scorer(new SeniorityGapScorer(Band), new Person { Grade = mentee }, new Person { Grade = mentor });

        Assert.Equal((5, "SENIORITY_UNKNOWN"), (explanation.Points, explanation.Reason.Code));
    }

    [Fact]
    public void A_band_that_does_not_ascend_is_refused()
        => Assert.Throws<ArgumentException>(() => new SeniorityGapScorer(Band with { Low = 5 }));
}
