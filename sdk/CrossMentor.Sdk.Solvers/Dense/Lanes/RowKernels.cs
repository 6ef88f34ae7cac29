using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CrossMentor.Sdk.Solvers.Dense.Lanes;

/// <summary>The few loops over a whole row of scores or costs in which dense problems spend their time.</summary>
internal abstract class RowKernels
{
    public static RowKernels Of(LaneWidth width) => width switch
    {
        LaneWidth.Single => new RowKernels<SingleLane>(),
        LaneWidth.Bits128 => new RowKernels<Lanes128>(),
        LaneWidth.Bits256 => new RowKernels<Lanes256>(),
        LaneWidth.Bits512 => new RowKernels<Lanes512>(),
        _ when Vector512.IsHardwareAccelerated => new RowKernels<Lanes512>(),
        _ when Vector256.IsHardwareAccelerated => new RowKernels<Lanes256>(),
        _ when Vector128.IsHardwareAccelerated => new RowKernels<Lanes128>(),
        _ => new RowKernels<SingleLane>(),
    };

    /// <summary>The least and the greatest number of a row that is not empty.</summary>
    public abstract (int Least, int Greatest) Range(ReadOnlySpan<int> row);

    /// <summary>Puts the number of the row where it belongs among the two greatest so far of each place.</summary>
    public abstract void Raise(ReadOnlySpan<int> row, Span<int> greatest, Span<int> next);

    /// <summary>
    /// Collects the places where the score, 0 or more, exceeds the price by more than the bound, ascending. Stops when the places are full.
    /// </summary>
    public abstract int Above(ReadOnlySpan<int> scores, ReadOnlySpan<int> prices, int bound, Span<int> places);

    /// <summary>Lowers each price to the cost of the row if that is less, and remembers the row where it did.</summary>
    public abstract void ReduceColumns(ReadOnlySpan<int> costs, int row, Span<int> prices, Span<int> rows);

    /// <summary>The least and the next least of cost less price, and the first places where they are.</summary>
    public abstract (int Least, int At, int Next, int NextAt) TwoLeast(ReadOnlySpan<int> costs, ReadOnlySpan<int> prices);

    /// <summary>
    /// Lowers distances to cost less price less what has been gone already, remembers the row where it did, and answers the least distance.
    /// </summary>
    public abstract int Relax(ReadOnlySpan<int> costs, ReadOnlySpan<int> prices, Span<int> distances, Span<int> rows, int row, int gone);

    /// <summary>Collects the places where the number is exactly the value, ascending.</summary>
    public abstract int EqualTo(ReadOnlySpan<int> numbers, int value, Span<int> places);
}

/// <summary>The loops in one width; what is left over at the end of a row goes one by one.</summary>
internal sealed class RowKernels<TLanes> : RowKernels
    where TLanes : struct, ILanes<TLanes>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override (int Least, int Greatest) Range(ReadOnlySpan<int> row)
    {
        var (least, greatest) = (TLanes.Splat(int.MaxValue), TLanes.Splat(int.MinValue));
        var at = 0;
        for (; at <= row.Length - TLanes.Count; at += TLanes.Count)
        {
            var numbers = TLanes.Load(row, at);
            least = TLanes.Min(least, numbers);
            greatest = TLanes.Max(greatest, numbers);
        }

        Span<int> least16 = stackalloc int[16], greatest16 = stackalloc int[16];
        least.Store(least16, 0);
        greatest.Store(greatest16, 0);
        var (low, high) = (int.MaxValue, int.MinValue);
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            (low, high) = (Math.Min(low, least16[lane]), Math.Max(high, greatest16[lane]));
        }

        for (; at < row.Length; at++)
        {
            (low, high) = (Math.Min(low, row[at]), Math.Max(high, row[at]));
        }

        return (low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Raise(ReadOnlySpan<int> row, Span<int> greatest, Span<int> next)
    {
        var at = 0;
        for (; at <= row.Length - TLanes.Count; at += TLanes.Count)
        {
            var (numbers, former) = (TLanes.Load(row, at), TLanes.Load(greatest, at));
            TLanes.Max(TLanes.Min(numbers, former), TLanes.Load(next, at)).Store(next, at);
            TLanes.Max(numbers, former).Store(greatest, at);
        }

        for (; at < row.Length; at++)
        {
            next[at] = Math.Max(Math.Min(row[at], greatest[at]), next[at]);
            greatest[at] = Math.Max(greatest[at], row[at]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Above(ReadOnlySpan<int> scores, ReadOnlySpan<int> prices, int bound, Span<int> places)
    {
        var (count, at) = (0, 0);
        var (limit, forbidden) = (TLanes.Splat(bound), TLanes.Splat(-1));
        for (; at <= scores.Length - TLanes.Count; at += TLanes.Count)
        {
            var row = TLanes.Load(scores, at);
            var bits = TLanes.LessBits(limit, row - TLanes.Load(prices, at));
            if (bits != 0)
            {
                for (bits &= TLanes.LessBits(forbidden, row); bits != 0; bits &= bits - 1)
                {
                    if (count == places.Length)
                    {
                        return count;
                    }

                    places[count++] = at + BitOperations.TrailingZeroCount(bits);
                }
            }
        }

        for (; at < scores.Length && count < places.Length; at++)
        {
            if (scores[at] >= 0 && scores[at] - prices[at] > bound)
            {
                places[count++] = at;
            }
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ReduceColumns(ReadOnlySpan<int> costs, int row, Span<int> prices, Span<int> rows)
    {
        var at = 0;
        var here = TLanes.Splat(row);
        for (; at <= costs.Length - TLanes.Count; at += TLanes.Count)
        {
            var (cost, price) = (TLanes.Load(costs, at), TLanes.Load(prices, at));
            if (TLanes.LessBits(cost, price) != 0)
            {
                TLanes.WhereLess(cost, price, here, TLanes.Load(rows, at)).Store(rows, at);
                TLanes.Min(cost, price).Store(prices, at);
            }
        }

        for (; at < costs.Length; at++)
        {
            if (costs[at] < prices[at])
            {
                (prices[at], rows[at]) = (costs[at], row);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override (int Least, int At, int Next, int NextAt) TwoLeast(ReadOnlySpan<int> costs, ReadOnlySpan<int> prices)
    {
        var (least, next) = (TLanes.Splat(int.MaxValue), TLanes.Splat(int.MaxValue));
        var at = 0;
        for (; at <= costs.Length - TLanes.Count; at += TLanes.Count)
        {
            var numbers = TLanes.Load(costs, at) - TLanes.Load(prices, at);
            next = TLanes.Min(next, TLanes.Max(least, numbers));
            least = TLanes.Min(least, numbers);
        }

        Span<int> least16 = stackalloc int[16], next16 = stackalloc int[16];
        least.Store(least16, 0);
        next.Store(next16, 0);
        var (low, second) = (int.MaxValue, int.MaxValue);
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            second = Math.Min(Math.Min(second, next16[lane]), Math.Max(low, least16[lane]));
            low = Math.Min(low, least16[lane]);
        }

        for (; at < costs.Length; at++)
        {
            var number = costs[at] - prices[at];
            second = Math.Min(second, Math.Max(low, number));
            low = Math.Min(low, number);
        }

        var lowAt = FirstAt(costs, prices, low, 0);
        var secondAt = second < int.MaxValue ? FirstAt(costs, prices, second, second == low ? lowAt + 1 : 0) : -1;
        return (low, lowAt, second, secondAt);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Relax(ReadOnlySpan<int> costs, ReadOnlySpan<int> prices, Span<int> distances, Span<int> rows, int row, int gone)
    {
        var (here, before, least) = (TLanes.Splat(row), TLanes.Splat(gone), TLanes.Splat(int.MaxValue));
        var at = 0;
        for (; at <= costs.Length - TLanes.Count; at += TLanes.Count)
        {
            var reached = TLanes.Load(costs, at) - TLanes.Load(prices, at) - before;
            var distance = TLanes.Load(distances, at);
            if (TLanes.LessBits(reached, distance) != 0)
            {
                TLanes.WhereLess(reached, distance, here, TLanes.Load(rows, at)).Store(rows, at);
                distance = TLanes.Min(reached, distance);
                distance.Store(distances, at);
            }

            least = TLanes.Min(least, distance);
        }

        Span<int> least16 = stackalloc int[16];
        least.Store(least16, 0);
        var low = int.MaxValue;
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            low = Math.Min(low, least16[lane]);
        }

        for (; at < costs.Length; at++)
        {
            var reached = costs[at] - prices[at] - gone;
            if (reached < distances[at])
            {
                (distances[at], rows[at]) = (reached, row);
            }

            low = Math.Min(low, distances[at]);
        }

        return low;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int EqualTo(ReadOnlySpan<int> numbers, int value, Span<int> places)
    {
        var (count, at) = (0, 0);
        var wanted = TLanes.Splat(value);
        for (; at <= numbers.Length - TLanes.Count; at += TLanes.Count)
        {
            for (var bits = TLanes.EqualBits(TLanes.Load(numbers, at), wanted); bits != 0; bits &= bits - 1)
            {
                places[count++] = at + BitOperations.TrailingZeroCount(bits);
            }
        }

        for (; at < numbers.Length; at++)
        {
            if (numbers[at] == value)
            {
                places[count++] = at;
            }
        }

        return count;
    }

    private static int FirstAt(ReadOnlySpan<int> costs, ReadOnlySpan<int> prices, int value, int from)
    {
        var at = from;
        var wanted = TLanes.Splat(value);
        for (; at <= costs.Length - TLanes.Count; at += TLanes.Count)
        {
            var bits = TLanes.EqualBits(TLanes.Load(costs, at) - TLanes.Load(prices, at), wanted);
            if (bits != 0)
            {
                return at + BitOperations.TrailingZeroCount(bits);
            }
        }

        for (; at < costs.Length; at++)
        {
            if (costs[at] - prices[at] == value)
            {
                return at;
            }
        }

        return -1;
    }
}
