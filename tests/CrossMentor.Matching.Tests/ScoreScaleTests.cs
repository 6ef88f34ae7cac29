using CrossMentor.Sdk.Scoring;

namespace CrossMentor.Matching.Tests;

public sealed class ScoreScaleTests
{
    [Fact]
    public void Contributions_add_up_to_the_score_exactly_whatever_the_points_and_weights()
    {
        var random = new Random(20_260_301);
        for (var round = 0; round < 20_000; round++)
        {
            var count = random.Next(1, 12);
            int[] points = [.. Enumerable.Range(0, count).Select(_ => random.Next(ScoreScale.MaximumPoints + 1))];
            int[] weights = [.. Enumerable.Range(0, count).Select(_ => random.Next(ScoreScale.MaximumWeight + 1))];
            var totalWeight = weights.Sum(weight => (long)weight);
            var sum = points.Zip(weights).Sum(pair => (long)pair.First * pair.Second);

            var amounts = ScoreScale.Contributions(points, weights);

            Assert.Equal(ScoreScale.Score(sum, totalWeight), amounts.Sum());
            for (var criterion = 0; criterion < count; criterion++)
            {
                var unrounded = totalWeight == 0 ? 0 : 1000.0 * weights[criterion] * points[criterion] / totalWeight;
                Assert.InRange(amounts[criterion], Math.Max(0, unrounded - 1.0001), unrounded + 1.0001);
            }
        }
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 10, 0)]
    [InlineData(10_000, 10, 1_000_000)]
    [InlineData(1, 3, 333)]
    [InlineData(2, 3, 666)]
    public void The_score_is_the_whole_part_of_the_weighted_mean(long weightedPoints, long totalWeight, int score)
        => Assert.Equal(score, ScoreScale.Score(weightedPoints, totalWeight));

    [Fact]
    public void Points_and_weights_must_be_as_many()
        => Assert.Throws<ArgumentException>(() => ScoreScale.Contributions([1, 2], [1]));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 500)]
    [InlineData(3, 1000)]
    [InlineData(5, 1000)]
    [InlineData(6, 750)]
    [InlineData(9, 0)]
    public void A_band_rises_to_all_points_and_falls_again(int value, int points)
        => Assert.Equal(points, Points.Band(value, zeroBelow: 1, low: 3, high: 5, zeroAbove: 9));
}
