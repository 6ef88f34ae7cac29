namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>The candidates of each row, best first, sorted only as far as somebody looks.</summary>
/// <remarks>
/// Searches rarely look beyond the first few candidates of a row, so a row is sorted piece by piece: the best candidates not yet
/// sorted are selected (quickselect) and then sorted. An edge is one number, missing points above column, so that sorting
/// numbers sorts by worth and then by column. The worth is the score less the guessed price of the column, if there is one.
/// </remarks>
internal sealed class CandidateRows
{
    private const int FirstPiece = 24;
    private const int PieceGrowth = 3;
    private const int WholeRow = 64;

    private readonly int[] starts;
    private readonly int[] sortedUpTo;
    private readonly ulong[] packed;

    /// <summary>Takes over packed edges in compressed rows.</summary>
    public CandidateRows(int[] starts, ulong[] packed)
    {
        (this.starts, this.packed) = (starts, packed);
        sortedUpTo = starts[..^1];
    }

    /// <summary>All packed edges; positions before <see cref="SortedUpTo"/> of their row are in order.</summary>
    public ulong[] Packed => packed;

    public static ulong Pack(int column, int worth) => ((ulong)(uint)(CandidateEdges.HighestScore - worth) << 32) | (uint)column;

    public static int ColumnOf(ulong edge) => (int)(uint)edge;

    public static int WorthOf(ulong edge) => CandidateEdges.HighestScore - (int)(edge >> 32);

    public int Start(int row) => starts[row];

    public int End(int row) => starts[row + 1];

    public int SortedUpTo(int row) => sortedUpTo[row];

    /// <summary>Takes the price of each column off the worth of its edges; the order starts anew.</summary>
    public void TakeOff(int[] columnPrices)
    {
        for (var position = 0; position < packed.Length; position++)
        {
            var column = ColumnOf(packed[position]);
            packed[position] = Pack(column, WorthOf(packed[position]) - columnPrices[column]);
        }

        starts.AsSpan(0, sortedUpTo.Length).CopyTo(sortedUpTo);
    }

    /// <summary>Sorts the next piece of a row and answers up to where the row is sorted now.</summary>
    public int SortFurther(int row)
    {
        var from = sortedUpTo[row];
        var rest = packed.AsSpan(from, starts[row + 1] - from);
        var piece = Math.Max(FirstPiece, (from - starts[row]) * PieceGrowth);
        if (rest.Length <= WholeRow || piece >= rest.Length)
        {
            rest.Sort();
            return sortedUpTo[row] = starts[row + 1];
        }

        SelectSmallest(rest, piece);
        rest[..piece].Sort();
        return sortedUpTo[row] = from + piece;
    }

    /// <summary>Moves the <paramref name="count"/> smallest values to the front, in any order (Hoare's quickselect).</summary>
    private static void SelectSmallest(Span<ulong> values, int count)
    {
        while (values.Length > WholeRow)
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
