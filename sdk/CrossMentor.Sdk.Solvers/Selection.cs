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
            var low = 0;
            var high = values.Length - 1;
            while (low <= high)
            {
                while (values[low] < pivot)
                {
                    low++;
                }

                while (values[high] > pivot)
                {
                    high--;
                }

                if (low <= high)
                {
                    (values[low], values[high]) = (values[high], values[low]);
                    low++;
                    high--;
                }
            }

            if (count <= high)
            {
                values = values[..(high + 1)];
            }
            else if (count >= low)
            {
                values = values[low..];
                count -= low;
            }
            else
            {
                return;
            }
        }

        values.Sort();
    }

    private static ulong MiddleOf(ulong a, ulong b, ulong c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
