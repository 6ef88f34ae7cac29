using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>The candidates of each row, best first, sorted only as far as somebody looks.</summary>
/// <remarks>
/// Searches rarely look beyond the first few candidates of a row, so a row is sorted piece by piece: the best candidates not yet
/// sorted are selected and then sorted. An edge is one number, missing points above column, so that sorting
/// numbers sorts by worth and then by column.
/// </remarks>
internal sealed class CandidateRows
{
    private const int FirstPiece = 24;
    private const int PieceGrowth = 3;
    private const int WholeRow = 64;
    private const int LineBytes = 64;
    private const int MostRented = 1 << 17;

    private readonly int[] starts;
    private readonly int[] sortedUpTo;
    private readonly ulong[] packed;

    /// <summary>Takes over packed edges in compressed rows; the array may be longer than they are.</summary>
    public CandidateRows(int[] starts, ulong[] packed)
    {
        (this.starts, this.packed) = (starts, packed);
        sortedUpTo = starts[..^1];
    }

    private CandidateRows(int[] starts, ulong[] packed, int[] sortedUpTo) => (this.starts, this.packed, this.sortedUpTo) = (starts, packed, sortedUpTo);

    /// <summary>All packed edges, and perhaps room behind them; positions before <see cref="SortedUpTo"/> of their row are in order.</summary>
    public ulong[] Packed => packed;

    /// <summary>How many edges there are.</summary>
    public int Count => starts[^1];

    public static ulong Pack(int column, int worth) => ((ulong)(uint)(CandidateEdges.HighestScore - worth) << 32) | (uint)column;

    public static int ColumnOf(ulong edge) => (int)(uint)edge;

    /// <summary>What an edge lacks of the highest score there may be.</summary>
    public static int LackOf(ulong edge) => (int)(edge >> 32);

    public static int WorthOf(ulong edge) => CandidateEdges.HighestScore - LackOf(edge);

    public int Start(int row) => starts[row];

    public int End(int row) => starts[row + 1];

    public int SortedUpTo(int row) => sortedUpTo[row];

    /// <summary>Asks the processor to fetch the best candidates of a row, where it can be asked: they will be looked at soon.</summary>
    public unsafe void AskFor(int row)
    {
        if (Sse.IsSupported && starts[row] < Count)
        {
            // An address that is moved away meanwhile does no harm: fetching changes nothing.
            var first = (byte*)Unsafe.AsPointer(ref packed[starts[row]]);
            Sse.Prefetch0(first);
            Sse.Prefetch0(first + LineBytes);
            Sse.Prefetch0(first + (2 * LineBytes));
        }
    }

    /// <summary>The same rows with more edges, none of which is there already. What is sorted stays so in rows that get none.</summary>
    public CandidateRows With(List<(int Row, ulong Edge)> added)
    {
        var merged = new int[starts.Length];
        foreach (var (row, _) in added)
        {
            merged[row + 1]++;
        }

        var isLonger = Array.ConvertAll(merged, count => count > 0);
        var (allPacked, allSorted, next) = (new ulong[checked(Count + added.Count)], new int[sortedUpTo.Length], new int[sortedUpTo.Length]);
        for (var row = 0; row < next.Length; row++)
        {
            var own = starts[row + 1] - starts[row];
            merged[row + 1] += merged[row] + own;
            packed.AsSpan(starts[row], own).CopyTo(allPacked.AsSpan(merged[row]));
            next[row] = merged[row] + own;
            allSorted[row] = merged[row] + (isLonger[row + 1] ? 0 : sortedUpTo[row] - starts[row]);
        }

        foreach (var (row, edge) in added)
        {
            allPacked[next[row]++] = edge;
        }

        return new CandidateRows(merged, allPacked, allSorted);
    }

    /// <summary>Room for packed edges. A little is used again by the next solve: it is more than what is collected cheaply.</summary>
    public static ulong[] Room(int count) => count <= MostRented ? ArrayPool<ulong>.Shared.Rent(count) : new ulong[count];

    /// <summary>Gives the room back, which has to come from <see cref="Room"/>; nothing may look at the rows any more.</summary>
    public void GiveBack()
    {
        if (Count <= MostRented)
        {
            ArrayPool<ulong>.Shared.Return(packed);
        }
    }

    /// <summary>The position of the edge from a row to a column, or -1.</summary>
    public int Find(int row, int column)
    {
        for (var position = starts[row]; position < starts[row + 1]; position++)
        {
            if (ColumnOf(packed[position]) == column)
            {
                return position;
            }
        }

        return -1;
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

        Selection.MoveSmallest(rest, piece);
        rest[..piece].Sort();
        return sortedUpTo[row] = from + piece;
    }
}
