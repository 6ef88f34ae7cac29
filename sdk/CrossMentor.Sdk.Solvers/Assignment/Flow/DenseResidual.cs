using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Shortest paths over the residual network of a solved problem without organisations, as a matrix of reduced costs.</summary>
/// <remarks>
/// Dijkstra's algorithm without a heap: where most pairs are candidates, looking at a whole row of the matrix many columns at once costs less than keeping
/// the columns in order. The flow stays as it is, so one matrix serves as many searches as there are pairs.
/// </remarks>
internal sealed class DenseResidual : IDisposable
{
    private const long None = long.MaxValue / 4;

    // Nearer than anything when somebody looks whether a place comes nearer, and without its sign further than anything when somebody looks for the nearest.
    private const long Done = long.MinValue;
    private const int LeastShareOfEdges = 4;
    private const int MostCells = 1 << 20;

    private readonly FlowNetwork network;
    private readonly int width;

    // A row of the matrix: the columns, the hub, and as many places that nothing reaches as make it full vectors.
    private readonly int stride;
    private readonly long[] cost;

    // One entry a place: how far it is until somebody goes on from it, and the node before it.
    private readonly long[] distance;
    private readonly long[] parent;

    private readonly long[] rowDistance;
    private readonly int[] rowParent;

    // The least that entering a place costs, from whichever row.
    private readonly long[] entry;

    private DenseResidual(FlowNetwork network)
    {
        this.network = network;
        width = network.Columns.PersonCount;
        stride = (width + Vector<long>.Count) / Vector<long>.Count * Vector<long>.Count;
        cost = ArrayPool<long>.Shared.Rent(network.Rows.PersonCount * stride);
        (distance, parent) = (new long[stride], new long[stride]);
        (rowDistance, rowParent) = (new long[network.Rows.PersonCount], new int[network.Rows.PersonCount]);
        cost.AsSpan(0, network.Rows.PersonCount * stride).Fill(None);
        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            FillRow(row);
        }

        entry = new long[stride];
        FindEntries();
    }

    private int HubPlace => width;

    private long HubPotential => network.Potential[network.Hub];

    /// <summary>The matrix, where it is small and full enough to be worth it; null otherwise.</summary>
    public static DenseResidual? Of(FlowNetwork network)
    {
        var cells = (long)network.Rows.PersonCount * network.Columns.PersonCount;
        return network.HasOrganisations || cells > MostCells || (long)network.Candidates.Count * LeastShareOfEdges < cells ? null : new DenseResidual(network);
    }

    /// <summary>Finds the shortest path from a row to a column that the row holds, around the pair of the two.</summary>
    /// <returns>Its length in reduced cost, and the nodes after the row and before the column; null when there is no path.</returns>
    public (long Length, int First, int Last)? Find(int row, int column)
    {
        Array.Fill(distance, None);
        Array.Fill(rowDistance, None);
        var source = network.FirstRow + row;
        ReachRow(source, 0, from: -1);
        while (true)
        {
            var nearest = Nearest();
            if (nearest < 0)
            {
                return null;
            }

            // Whoever is not reached yet is at least as far as the nearest, and from there it still takes an entry: nothing becomes shorter any more.
            var reached = distance[nearest];
            if (reached + entry[column] >= distance[column])
            {
                return (distance[column], FirstAfter(source, column), (int)parent[column]);
            }

            distance[nearest] = Done;
            if (nearest == HubPlace)
            {
                LeaveHub(reached);
            }
            else
            {
                LeaveColumn(nearest, reached);
            }
        }
    }

    /// <summary>Lends the matrix to the next solve: it is larger than what is collected cheaply.</summary>
    public void Dispose() => ArrayPool<long>.Shared.Return(cost);

    private void FillRow(int row)
    {
        var (rows, candidates, potential) = (network.Rows, network.Candidates, network.Potential);
        var own = potential[network.FirstRow + row] - network.PairWorth;
        for (var position = candidates.Start(row); position < candidates.End(row); position++)
        {
            var edge = candidates.Packed[position];
            var column = CandidateRows.ColumnOf(edge);
            cost[(row * stride) + column] = own - CandidateRows.WorthOf(edge) - potential[column];
        }

        // An edge in use has no room for another pair.
        foreach (var held in rows.Places.Partners(row))
        {
            cost[(row * stride) + held] = None;
        }
    }

    private void FindEntries()
    {
        var least = MemoryMarshal.Cast<long, Vector<long>>(entry.AsSpan());
        least.Fill(new Vector<long>(None));
        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            var costs = MemoryMarshal.Cast<long, Vector<long>>(cost.AsSpan(row * stride, stride));
            for (var place = 0; place < least.Length && place < costs.Length; place++)
            {
                least[place] = Vector.Min(least[place], costs[place]);
            }
        }

        var columns = network.Columns;
        for (var column = 0; column < columns.PersonCount; column++)
        {
            if (columns.Flow[column] > 0)
            {
                entry[column] = Math.Min(entry[column], HubPotential - network.Potential[column]);
            }
        }
    }

    private int Nearest()
    {
        var least = new Vector<ulong>((ulong)None);
        foreach (var some in MemoryMarshal.Cast<long, Vector<ulong>>(distance))
        {
            least = Vector.Min(least, some);
        }

        var best = (ulong)None;
        for (var lane = 0; lane < Vector<ulong>.Count; lane++)
        {
            best = Math.Min(best, least[lane]);
        }

        return best == (ulong)None ? -1 : Array.IndexOf(distance, (long)best);
    }

    private void LeaveColumn(int column, long reached)
    {
        var (columns, potential) = (network.Columns, network.Potential);
        if (columns.Flow[column] < columns.Capacity[column])
        {
            Reach(HubPlace, reached + potential[column] - HubPotential, column);
        }

        var holders = columns.Places.Partners(column);
        var worths = columns.Places.Worths(column);
        for (var place = 0; place < holders.Length; place++)
        {
            var row = network.FirstRow + holders[place];
            ReachRow(row, reached + network.PairWorth + worths[place] + potential[column] - potential[row], column);
        }
    }

    private void LeaveHub(long reached)
    {
        var (rows, columns, potential) = (network.Rows, network.Columns, network.Potential);
        for (var row = 0; row < rows.PersonCount; row++)
        {
            if (rows.Flow[row] < rows.Capacity[row])
            {
                ReachRow(network.FirstRow + row, reached + HubPotential - potential[network.FirstRow + row], network.Hub);
            }
        }

        for (var column = 0; column < columns.PersonCount; column++)
        {
            if (columns.Flow[column] > 0)
            {
                Reach(column, reached + HubPotential - potential[column], network.Hub);
            }
        }
    }

    /// <summary>A row waits for nobody: whatever it reaches is at least as far as itself.</summary>
    private void ReachRow(int node, long length, int from)
    {
        var row = node - network.FirstRow;
        if (length >= rowDistance[row])
        {
            return;
        }

        (rowDistance[row], rowParent[row]) = (length, from);
        if (network.Rows.Flow[row] > 0)
        {
            Reach(HubPlace, length + network.Potential[node] - HubPotential, node);
        }

        // Every place is written, nearer or not: a branch that goes either way costs more.
        var (wideLength, owner) = (new Vector<long>(length), new Vector<long>(node));
        var costs = MemoryMarshal.Cast<long, Vector<long>>(cost.AsSpan(row * stride, stride));
        var distances = MemoryMarshal.Cast<long, Vector<long>>(distance.AsSpan());
        var parents = MemoryMarshal.Cast<long, Vector<long>>(parent.AsSpan());
        for (var place = 0; place < costs.Length && place < distances.Length && place < parents.Length; place++)
        {
            var lengths = costs[place] + wideLength;
            var isNearer = Vector.LessThan(lengths, distances[place]);
            distances[place] = Vector.ConditionalSelect(isNearer, lengths, distances[place]);
            parents[place] = Vector.ConditionalSelect(isNearer, owner, parents[place]);
        }
    }

    private void Reach(int place, long length, int from)
    {
        if (length < distance[place])
        {
            (distance[place], parent[place]) = (length, from);
        }
    }

    private int FirstAfter(int source, int node)
    {
        while (ParentOf(node) is var before && before != source)
        {
            node = before;
        }

        return node;
    }

    private int ParentOf(int node)
        => node < network.FirstRow ? (int)parent[node]
        : node == network.Hub ? (int)parent[HubPlace]
        : rowParent[node - network.FirstRow];
}
