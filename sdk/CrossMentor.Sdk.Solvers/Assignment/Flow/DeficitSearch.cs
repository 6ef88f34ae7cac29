namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Finds, for a column or its organisation that misses pairs, from where one reaches it most cheaply: Dijkstra's algorithm against the direction of the arcs.</summary>
/// <remarks>
/// Where more is offered than wanted, a guess leaves prices on a few columns that nobody takes. From the hub all other columns would be searched before such a
/// one is found; from the column it is a few steps to a row that waits, or to where the price ends. The same for organisations below what their price
/// promises. Only for a hub that has pairs too many: there every search ends at the latest.
/// </remarks>
internal sealed class DeficitSearch
{
    private readonly FlowNetwork network;
    private readonly Work work;
    private readonly NodeHeap heap;
    private readonly long[] distance;
    private readonly int[] next;
    private readonly int[] worthOfArc;
    private readonly int[] seenIn;
    private readonly List<int> seen = [];
    private readonly int[] starts;
    private readonly ulong[] incoming;
    private int search;
    private long nearest;

    public DeficitSearch(FlowNetwork network, Work work)
    {
        (this.network, this.work) = (network, work);
        heap = new NodeHeap(network.NodeCount);
        distance = new long[network.NodeCount];
        next = new int[network.NodeCount];
        worthOfArc = new int[network.NodeCount];
        seenIn = new int[network.NodeCount];
        (starts, incoming) = ListIncoming(network, work);
    }

    /// <summary>The node from which a pair comes.</summary>
    public int Start { get; private set; }

    /// <summary>The node after a node on the way.</summary>
    public int NextOf(int node) => next[node];

    /// <summary>The worth of the edge by which a row leads to the next node.</summary>
    public int WorthOfArcFrom(int node) => worthOfArc[node];

    /// <summary>Finds the cheapest way to a node from any that has pairs too many, and raises the potentials so that it costs nothing.</summary>
    public bool Run(int end)
    {
        heap.Clear();
        seen.Clear();
        search++;
        (nearest, Start) = (long.MaxValue, -1);
        Visit(end, 0, -1, 0);
        while (!heap.IsEmpty && heap.NearestDistance < nearest)
        {
            work.Count(1);
            Enter(heap.TakeNearest());
        }

        foreach (var node in Start < 0 ? [] : seen)
        {
            if (distance[node] < nearest)
            {
                network.Potential[node] += nearest - distance[node];
            }
        }

        return Start >= 0;
    }

    private void Enter(int node)
    {
        if (node < network.FirstRow)
        {
            EnterColumn(node);
        }
        else if (node < network.FirstColumnOrganisation)
        {
            EnterRow(node, node - network.FirstRow);
        }
        else if (node < network.FirstRowOrganisation)
        {
            EnterColumnOrganisation(node, node - network.FirstColumnOrganisation);
        }
        else
        {
            EnterRowOrganisation(node, node - network.FirstRowOrganisation);
        }
    }

    private static (int[] Starts, ulong[] Incoming) ListIncoming(FlowNetwork network, Work work)
    {
        var packed = network.Candidates.Packed;
        var firsts = new int[network.FirstRow + 1];
        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            work.Count(network.Candidates.End(row) - network.Candidates.Start(row));
            foreach (var edge in packed.AsSpan()[network.Candidates.Start(row)..network.Candidates.End(row)])
            {
                firsts[CandidateRows.ColumnOf(edge) + 1]++;
            }
        }

        for (var column = 0; column < network.FirstRow; column++)
        {
            firsts[column + 1] += firsts[column];
        }

        var free = firsts[..^1];
        var edges = new ulong[packed.Length];
        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            work.Count(network.Candidates.End(row) - network.Candidates.Start(row));
            for (var position = network.Candidates.Start(row); position < network.Candidates.End(row); position++)
            {
                edges[free[CandidateRows.ColumnOf(packed[position])]++] = CandidateRows.Pack(row, CandidateRows.WorthOf(packed[position]));
            }
        }

        return (firsts, edges);
    }

    private void EnterColumn(int column)
    {
        var potential = network.Potential;
        var reached = distance[column];
        if (network.Columns.Flow[column] > 0)
        {
            var below = network.BelowColumn(column);
            Visit(below, reached + potential[below] - potential[column], column, 0);
        }

        work.Count(starts[column + 1] - starts[column]);
        var holders = network.Columns.Places.Partners(column);
        var before = reached - network.PairWorth - potential[column];
        for (var at = starts[column]; at < starts[column + 1]; at++)
        {
            var (row, worth) = (CandidateRows.ColumnOf(incoming[at]), CandidateRows.WorthOf(incoming[at]));
            var length = before - worth + potential[network.FirstRow + row];
            if (length < nearest && !holders.Contains(row))
            {
                Visit(network.FirstRow + row, length, column, worth);
            }
        }
    }

    private void EnterRow(int node, int row)
    {
        var potential = network.Potential;
        var reached = distance[node];
        if (network.Rows.Flow[row] < network.Rows.Capacity[row])
        {
            var above = network.AboveRow(row);
            Visit(above, reached + potential[above] - potential[node], node, 0);
        }

        var columns = network.Rows.Places.Partners(row);
        var worths = network.Rows.Places.Worths(row);
        for (var place = 0; place < columns.Length; place++)
        {
            Visit(columns[place], reached + network.PairWorth + worths[place] + potential[columns[place]] - potential[node], node, worths[place]);
        }
    }

    private void EnterColumnOrganisation(int node, int organisation)
    {
        var (potential, columns) = (network.Potential, network.Columns);
        var reached = distance[node] - potential[node];
        var flow = columns.OrganisationFlow[organisation];
        if (flow > 0)
        {
            Visit(network.Hub, reached - network.CostOfNext(columns, organisation, flow - 1) + potential[network.Hub], node, 0);
        }

        foreach (var column in columns.MembersOf(organisation))
        {
            if (columns.Flow[column] < columns.Capacity[column])
            {
                Visit(column, reached + potential[column], node, 0);
            }
        }

        work.Count(columns.MembersOf(organisation).Length);
    }

    private void EnterRowOrganisation(int node, int organisation)
    {
        var (potential, rows) = (network.Potential, network.Rows);
        var reached = distance[node] - potential[node];
        var flow = rows.OrganisationFlow[organisation];
        if (flow < rows.Highest[organisation])
        {
            Visit(network.Hub, reached + network.CostOfNext(rows, organisation, flow) + potential[network.Hub], node, 0);
        }

        foreach (var row in rows.MembersOf(organisation))
        {
            if (rows.Flow[row] > 0)
            {
                Visit(network.FirstRow + row, reached + potential[network.FirstRow + row], node, 0);
            }
        }

        work.Count(rows.MembersOf(organisation).Length);
    }

    private void Visit(int node, long length, int to, int worth)
    {
        if (length >= nearest || (seenIn[node] == search && length >= distance[node]))
        {
            return;
        }

        if (seenIn[node] != search)
        {
            seenIn[node] = search;
            seen.Add(node);
        }

        (distance[node], next[node], worthOfArc[node]) = (length, to, worth);
        if (to >= 0 && network.Imbalance[node] > 0)
        {
            (nearest, Start) = (length, node);
        }
        else if (node < network.Hub)
        {
            heap.Put(node, length);
        }
    }
}
