using System.Numerics;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Shortest paths over the residual network of a solved problem without organisations, as a matrix of reduced costs.</summary>
/// <remarks>
/// Dijkstra's algorithm without a heap: where most pairs are candidates, looking at a whole row of the matrix many columns at once costs less than keeping
/// the columns in order. The flow stays as it is, so one matrix serves as many searches as there are pairs.
/// </remarks>
internal sealed class DenseResidual
{
    private const long None = long.MaxValue / 4;
    private const int LeastShareOfEdges = 4;
    private const int MostCells = 1 << 20;

    private readonly FlowNetwork network;
    private readonly int width;
    private readonly long[] cost;

    // One entry a column, and the hub last: how far it is, and the same while that is not final.
    private readonly long[] distance;
    private readonly long[] openDistance;
    private readonly long[] rowDistance;

    // By the numbers of the network.
    private readonly int[] parent;

    private DenseResidual(FlowNetwork network)
    {
        this.network = network;
        width = network.Columns.PersonCount;
        cost = new long[network.Rows.PersonCount * width];
        (distance, openDistance, rowDistance) = (new long[width + 1], new long[width + 1], new long[network.Rows.PersonCount]);
        parent = new int[network.NodeCount];
        Array.Fill(cost, None);
        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            FillRow(row);
        }
    }

    private int HubPlace => width;

    private long HubPotential => network.Potential[network.Hub];

    /// <summary>The matrix, where it is small and full enough to be worth it; null otherwise.</summary>
    public static DenseResidual? Of(FlowNetwork network)
    {
        var cells = (long)network.Rows.PersonCount * network.Columns.PersonCount;
        return network.HasOrganisations || cells > MostCells || network.Candidates.Packed.LongLength * LeastShareOfEdges < cells ? null : new DenseResidual(network);
    }

    /// <summary>Finds the shortest path from a row to a column that the row holds, around the pair of the two.</summary>
    /// <returns>Its length in reduced cost, and the nodes after the row and before the column; null when there is no path.</returns>
    public (long Length, int First, int Last)? Find(int row, int column)
    {
        Array.Fill(distance, None);
        Array.Fill(openDistance, None);
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

            var reached = distance[nearest];
            openDistance[nearest] = None;
            if (nearest == column)
            {
                return (reached, FirstAfter(source, column), parent[column]);
            }

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

    private void FillRow(int row)
    {
        var (rows, candidates, potential) = (network.Rows, network.Candidates, network.Potential);
        var own = potential[network.FirstRow + row] - network.PairWorth;
        for (var position = candidates.Start(row); position < candidates.End(row); position++)
        {
            var edge = candidates.Packed[position];
            var column = CandidateRows.ColumnOf(edge);
            cost[(row * width) + column] = own - CandidateRows.WorthOf(edge) - potential[column];
        }

        // An edge in use has no room for another pair.
        foreach (var held in rows.Places.Partners(row))
        {
            cost[(row * width) + held] = None;
        }
    }

    private int Nearest()
    {
        var best = None;
        var least = new Vector<long>(None);
        var column = 0;
        for (; column <= openDistance.Length - Vector<long>.Count; column += Vector<long>.Count)
        {
            least = Vector.Min(least, new Vector<long>(openDistance, column));
        }

        for (var lane = 0; lane < Vector<long>.Count; lane++)
        {
            best = Math.Min(best, least[lane]);
        }

        for (; column < openDistance.Length; column++)
        {
            best = Math.Min(best, openDistance[column]);
        }

        return best == None ? -1 : Array.IndexOf(openDistance, best);
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

        (rowDistance[row], parent[node]) = (length, from);
        if (network.Rows.Flow[row] > 0)
        {
            Reach(HubPlace, length + network.Potential[node] - HubPotential, node);
        }

        var costs = cost.AsSpan(row * width, width);
        var column = 0;
        for (; column <= width - Vector<long>.Count; column += Vector<long>.Count)
        {
            var lengths = new Vector<long>(costs[column..]) + new Vector<long>(length);
            if (Vector.LessThanAny(lengths, new Vector<long>(distance.AsSpan(column))))
            {
                for (var lane = 0; lane < Vector<long>.Count; lane++)
                {
                    Reach(column + lane, lengths[lane], node);
                }
            }
        }

        for (; column < width; column++)
        {
            Reach(column, length + costs[column], node);
        }
    }

    private void Reach(int place, long length, int from)
    {
        if (length < distance[place])
        {
            (distance[place], openDistance[place]) = (length, length);
            parent[place == HubPlace ? network.Hub : place] = from;
        }
    }

    private int FirstAfter(int source, int node)
    {
        while (parent[node] != source)
        {
            node = parent[node];
        }

        return node;
    }
}
