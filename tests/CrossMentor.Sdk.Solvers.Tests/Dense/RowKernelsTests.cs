using CrossMentor.Sdk.Solvers.Dense.Lanes;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Dense;

public sealed class RowKernelsTests
{
    [Theory]
    [InlineData((int)LaneWidth.Widest)]
    [InlineData((int)LaneWidth.Bits128)]
    [InlineData((int)LaneWidth.Bits256)]
    [InlineData((int)LaneWidth.Bits512)]
    public void Every_width_does_what_one_lane_does(int width)
    {
        var (wide, single) = (RowKernels.Of((LaneWidth)width), RowKernels.Of(LaneWidth.Single));
        for (var length = 1; length < 80; length++)
        {
            var numbers = new SeededNumbers((ulong)length);
            var highest = new[] { 1, 5, 1_000_000 }[length % 3];
            var row = Enumerable.Range(0, length).Select(_ => numbers.Between(-1, highest)).ToArray();
            var prices = Enumerable.Range(0, length).Select(_ => numbers.Between(-highest, highest)).ToArray();

            Assert.Equal((row.Min(), row.Max()), wide.Range(row));
            Assert.Equal(single.TwoLeast(row, prices), wide.TwoLeast(row, prices));
            AssertSame((kernels, one, two) => kernels.Raise(row, one, two));
            AssertSame((kernels, one, two) => kernels.ReduceColumns(row, 7, one, two));
            AssertSame((kernels, one, two) => Assert.True(kernels.Relax(row, prices, one, two, 7, -3) == single.Relax(row, prices, [.. prices], new int[length], 7, -3)));
            AssertSame((kernels, one, two) => two[0] = kernels.EqualTo(row, row[length / 2], one));
            for (var bound = -2; bound <= highest; bound += Math.Max(1, highest / 4))
            {
                AssertSame((kernels, one, two) => two[0] = kernels.Above(row, prices, bound, one));
                AssertSame((kernels, one, two) => two[0] = kernels.Above(row, prices, bound, one.AsSpan(0, length / 3)));
            }

            void AssertSame(Action<RowKernels, int[], int[]> use)
            {
                int[] one = [.. prices], two = new int[length], otherOne = [.. prices], otherTwo = new int[length];
                use(single, one, two);
                use(wide, otherOne, otherTwo);
                Assert.Equal(one, otherOne);
                Assert.Equal(two, otherTwo);
            }
        }
    }

    [Fact]
    public void The_two_least_are_the_first_places_of_the_sorted_row()
    {
        for (var length = 1; length < 60; length++)
        {
            var numbers = new SeededNumbers((ulong)length);
            var row = Enumerable.Range(0, length).Select(_ => numbers.Below(9)).ToArray();
            var sorted = Enumerable.Range(0, length).OrderBy(place => row[place]).ThenBy(place => place).ToArray();

            var (least, at, next, nextAt) = RowKernels.Of(LaneWidth.Widest).TwoLeast(row, new int[length]);

            Assert.Equal((row[sorted[0]], sorted[0]), (least, at));
            Assert.Equal(length == 1 ? (int.MaxValue, -1) : (row[sorted[1]], sorted[1]), (next, nextAt));
        }
    }
}
