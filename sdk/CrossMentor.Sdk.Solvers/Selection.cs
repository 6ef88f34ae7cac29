namespace CrossMentor.Sdk.Solvers;

/// <summary>Moves the smallest of many numbers to the front.</summary>
internal static class Selection
{
    private const int Sorted = 32;

    /// <summary>Moves the <paramref name="count"/> smallest values to the front, in any order (Hoare, Algorithm 65: Find, 1961).</summary>
    public static void MoveSmallest(Span<ulong> values, int count)
    {
        while (values.Length > Sorted)
        {
            var pivot = MiddleOf(values[0], values[values.Length / 2], values[^1]);
            var low = MoveBelow(values, pivot);
            if (count < low)
            {
                values = values[..low];
                continue;
            }

            values = values[low..];
            count -= low;
            if (low == 0)
            {
                // Nothing lies below the pivot: what equals it goes at once.
                var equal = pivot == ulong.MaxValue ? values.Length : MoveBelow(values, pivot + 1);
                if (count <= equal)
                {
                    return;
                }

                values = values[equal..];
                count -= equal;
            }
        }

        values.Sort();
    }

    /// <summary>Moves the values below a border to the front and answers how many there are.</summary>
    /// <remarks>Every value is written, wherever it goes: a branch would go either way half of the time (Edelkamp and Weiß, BlockQuicksort, 2016, section 3).</remarks>
    private static int MoveBelow(Span<ulong> values, ulong border)
    {
        var low = 0;
        for (var place = 0; place < values.Length; place++)
        {
            var value = values[place];
            values[place] = values[low];
            values[low] = value;
            low += value < border ? 1 : 0;
        }

        return low;
    }

    private static ulong MiddleOf(ulong a, ulong b, ulong c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
