using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Picks the most promising mentors of a row: those with the highest score less price.</summary>
/// <remarks>
/// A bound is guessed from a sample of the row or kept from the row before, one pass collects what exceeds it, and of those the best are selected.
/// Among equals each row prefers others, so that not everybody lists the same few.
/// </remarks>
internal sealed class CoreSelection
{
    private const int SampleSize = 256;
    private const int TooMany = 6;
    private const int KeyRange = 1 << 30;

    private readonly RowKernels kernels;
    private readonly int[] prices;
    private readonly int wanted;
    private readonly int[] sample = new int[SampleSize];
    private readonly int[] places;
    private readonly ulong[] keys;
    private int bound = int.MaxValue;

    public CoreSelection(RowKernels kernels, int[] prices, int wanted)
    {
        (this.kernels, this.prices, this.wanted) = (kernels, prices, wanted);
        places = new int[prices.Length];
        keys = new ulong[prices.Length];
    }

    /// <summary>The chosen mentors of a row, in the order of selection.</summary>
    public ReadOnlySpan<int> Pick(int mentee, ReadOnlySpan<int> scores)
    {
        var count = bound == int.MaxValue ? 0 : kernels.Above(scores, prices, bound, places);
        if (count < wanted)
        {
            var size = SortSample(scores);
            for (var last = (int)((long)size * wanted * 2 / Math.Max(1, scores.Length)) + 2; count < wanted && bound != -KeyRange; last *= 2)
            {
                bound = last < size ? sample[size - 1 - last] : -KeyRange;
                count = kernels.Above(scores, prices, bound, places);
            }
        }

        var found = places.AsSpan(0, count);
        if (count > TooMany * wanted || bound == -KeyRange)
        {
            bound = int.MaxValue;
        }

        return Best(mentee, scores, found);
    }

    /// <summary>The best of some places of a row; all of them when they are not more than wanted.</summary>
    public ReadOnlySpan<int> Best(int mentee, ReadOnlySpan<int> scores, Span<int> found)
    {
        if (found.Length <= wanted)
        {
            return found;
        }

        var turn = (int)(SplitMix.Mix((ulong)mentee) % (ulong)scores.Length);
        for (var place = 0; place < found.Length; place++)
        {
            var mentor = found[place];
            var turned = mentor >= turn ? mentor - turn : mentor - turn + scores.Length;
            keys[place] = ((ulong)(uint)(KeyRange - (scores[mentor] - prices[mentor])) << 32) | (uint)turned;
        }

        Selection.MoveSmallest(keys.AsSpan(0, found.Length), wanted);
        for (var place = 0; place < wanted; place++)
        {
            var mentor = (int)(uint)keys[place] + turn;
            found[place] = mentor >= scores.Length ? mentor - scores.Length : mentor;
        }

        return found[..wanted];
    }

    private int SortSample(ReadOnlySpan<int> scores)
    {
        var step = Math.Max(1, scores.Length / SampleSize);
        var size = 0;
        for (var mentor = 0; mentor < scores.Length && size < SampleSize; mentor += step)
        {
            if (scores[mentor] >= 0)
            {
                sample[size++] = scores[mentor] - prices[mentor];
            }
        }

        Array.Sort(sample, 0, size);
        return size;
    }
}
