namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Dijkstra's algorithm over the residual network, which is never built: arcs follow from the flow.</summary>
/// <remarks>
/// Edges of a row are looked at best first, and the row is left as soon as no further edge can lie on a shorter path. That
/// test needs an upper bound of the columns' potentials; potentials only ever fall, so an old bound stays a bound. For the same reason what the
/// last look at a row has found says for ever how near its columns are at least, and most rows need not be looked at again.
/// </remarks>
internal sealed class ResidualSearch
{
    private const long LeastRadius = 64;
    private const long RadiusGrowth = 16;
    private const long Unknown = -long.MaxValue / 4;

    private readonly FlowNetwork network;
    private readonly NodeHeap heap;
    private readonly long[] distance;
    private readonly int[] parent;
    private readonly int[] worthOfArc;
    private readonly int[] seenIn;
    private readonly int[] heldIn;
    private readonly long[] leastCost;
    private readonly List<int> seen = [];
    private readonly Work work;
    private readonly int boundEvery;
    private long columnPotentialBound;
    private int searchesSinceBound;
    private int search;
    private int rowLook;
    private int target;
    private long nearest;
    private long radius = LeastRadius;

    public ResidualSearch(FlowNetwork network, Work work)
    {
        this.network = network;
        this.work = work;
        heap = new NodeHeap(network.NodeCount);
        distance = new long[network.NodeCount];
        parent = new int[network.NodeCount];
        worthOfArc = new int[network.NodeCount];
        seenIn = new int[network.NodeCount];
        heldIn = new int[network.Columns.PersonCount];
        leastCost = new long[network.Rows.PersonCount];
        Array.Fill(leastCost, Unknown);
        boundEvery = Math.Max(32, network.Columns.PersonCount / 64);
        searchesSinceBound = boundEvery;
    }

    /// <summary>The node where the last search ended, or -1 when it reached none.</summary>
    public int End { get; private set; }

    /// <summary>The length of the path found last, in reduced cost.</summary>
    public long Length => nearest;

    public int ParentOf(int node) => parent[node];

    /// <summary>The worth of the edge by which a column was reached from a row.</summary>
    public int WorthOfArcTo(int node) => worthOfArc[node];

    /// <summary>Finds the shortest path from a node to <paramref name="only"/>, or to the nearest node that misses pairs when that is -1.</summary>
    public bool Run(int source, int only)
    {
        work.TestNow();
        RenewBound();

        // Most paths are about as short as the one before. Looking no further keeps hub and organisations from putting everybody into the heap.
        for (var limit = only < 0 ? radius : long.MaxValue; ; limit = limit > long.MaxValue / RadiusGrowth ? long.MaxValue : limit * RadiusGrowth)
        {
            RunWithin(source, only, limit);
            if (End >= 0 || limit == long.MaxValue)
            {
                radius = End >= 0 && only < 0 && nearest < long.MaxValue / RadiusGrowth ? Math.Max(LeastRadius, nearest * 2) : radius;
                return End >= 0;
            }
        }
    }

    private void RunWithin(int source, int only, long limit)
    {
        heap.Clear();
        seen.Clear();
        search++;
        (target, nearest, End) = (only, limit, -1);
        Visit(source, 0, -1, 0);
        while (!heap.IsEmpty && heap.NearestDistance < nearest)
        {
            work.Count(1);
            Leave(heap.TakeNearest());
        }
    }

    /// <summary>Lowers the potentials of the nodes nearer than the end, so that the path found costs nothing and no arc goes below nothing.</summary>
    public void LowerPotentials()
    {
        var potential = network.Potential;
        foreach (var node in seen)
        {
            if (distance[node] < nearest)
            {
                potential[node] -= nearest - distance[node];
            }
        }
    }

    /// <summary>A row has lost a pair: the column of that pair may be nearer to it than all others.</summary>
    public void Forget(int row) => leastCost[row] = Unknown;

    private void RenewBound()
    {
        if (++searchesSinceBound <= boundEvery || network.Columns.PersonCount == 0)
        {
            return;
        }

        searchesSinceBound = 0;
        work.Count(network.Columns.PersonCount);
        columnPotentialBound = long.MinValue;
        foreach (var potential in network.Potential.AsSpan(0, network.Columns.PersonCount))
        {
            columnPotentialBound = Math.Max(columnPotentialBound, potential);
        }
    }

    private void Visit(int node, long length, int from, int worth, bool isDeadEnd = false)
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

        distance[node] = length;
        parent[node] = from;
        worthOfArc[node] = worth;
        if (from >= 0 && (target < 0 ? network.Imbalance[node] < 0 : node == target))
        {
            nearest = length;
            End = node;
        }
        else if (!isDeadEnd)
        {
            heap.Put(node, length);
        }
    }

    /// <summary>Visits a row; it waits in the heap only if something beyond it can be nearer than the end.</summary>
    private void VisitRow(int node, long length, int from)
    {
        var row = node - network.FirstRow;
        var fromZero = length + network.Potential[node];
        var isDeadEnd = target < 0 && network.Imbalance[node] >= 0 && fromZero + leastCost[row] >= nearest
            && (network.Rows.Flow[row] == 0 || fromZero - network.Potential[network.AboveRow(row)] >= nearest);
        Visit(node, length, from, 0, isDeadEnd);
    }

    private void Leave(int node)
    {
        if (node < network.FirstRow)
        {
            LeaveColumn(node);
        }
        else if (node < network.FirstColumnOrganisation)
        {
            LeaveRow(node, node - network.FirstRow);
        }
        else if (node < network.FirstRowOrganisation)
        {
            LeaveColumnOrganisation(node, node - network.FirstColumnOrganisation);
        }
        else if (node < network.Hub)
        {
            LeaveRowOrganisation(node, node - network.FirstRowOrganisation);
        }
        else
        {
            LeaveHub();
        }
    }

    private void LeaveRow(int node, int row)
    {
        var potential = network.Potential;
        var (rows, candidates) = (network.Rows, network.Candidates);
        var reached = distance[node];
        if (rows.Flow[row] > 0)
        {
            var above = network.AboveRow(row);
            Visit(above, reached + potential[node] - potential[above], node, 0);
        }

        if (reached + potential[node] + leastCost[row] >= nearest)
        {
            return;
        }

        rowLook++;
        foreach (var held in rows.Places.Partners(row))
        {
            heldIn[held] = rowLook;
        }

        var from = reached + potential[node];
        var packed = candidates.Packed;
        var end = candidates.End(row);
        var sorted = candidates.SortedUpTo(row);
        var first = candidates.Start(row);
        var position = first;
        var least = long.MaxValue;
        for (; position < end; position++)
        {
            if (position == sorted)
            {
                sorted = candidates.SortFurther(row);
            }

            var edge = packed[position];
            var worth = CandidateRows.WorthOf(edge);
            var cost = -network.PairWorth - worth;
            if (from + cost - columnPotentialBound >= nearest)
            {
                least = Math.Min(least, cost - columnPotentialBound);
                break;
            }

            var column = CandidateRows.ColumnOf(edge);
            if (heldIn[column] != rowLook)
            {
                cost -= potential[column];
                least = Math.Min(least, cost);
                Visit(column, from + cost, node, worth);
            }
        }

        leastCost[row] = Math.Min(least, -Unknown);

        work.Count(position - first);
    }

    private void LeaveColumn(int column)
    {
        var potential = network.Potential;
        var columns = network.Columns;
        var reached = distance[column];
        if (columns.Flow[column] < columns.Capacity[column])
        {
            var below = network.BelowColumn(column);
            Visit(below, reached + network.Potential[column] - potential[below], column, 0);
        }

        var holders = columns.Places.Partners(column);
        var worths = columns.Places.Worths(column);
        for (var place = 0; place < holders.Length; place++)
        {
            var row = network.FirstRow + holders[place];
            VisitRow(row, reached + network.PairWorth + worths[place] + potential[column] - potential[row], column);
        }
    }

    private void LeaveColumnOrganisation(int node, int organisation)
    {
        var potential = network.Potential;
        var columns = network.Columns;
        var reached = distance[node];
        var flow = columns.OrganisationFlow[organisation];
        if (flow < columns.Highest[organisation])
        {
            var cost = network.CostOfNext(columns, organisation, flow);
            Visit(network.Hub, reached + cost + potential[node] - potential[network.Hub], node, 0);
        }

        foreach (var column in columns.MembersOf(organisation))
        {
            if (columns.Flow[column] > 0)
            {
                Visit(column, reached + potential[node] - network.Potential[column], node, 0);
            }
        }

        work.Count(columns.MembersOf(organisation).Length);
    }

    private void LeaveRowOrganisation(int node, int organisation)
    {
        var potential = network.Potential;
        var rows = network.Rows;
        var reached = distance[node];
        var flow = rows.OrganisationFlow[organisation];
        if (flow > 0)
        {
            var refund = network.CostOfNext(rows, organisation, flow - 1);
            Visit(network.Hub, reached - refund + potential[node] - potential[network.Hub], node, 0);
        }

        foreach (var row in rows.MembersOf(organisation))
        {
            if (rows.Flow[row] < rows.Capacity[row])
            {
                VisitRow(network.FirstRow + row, reached + potential[node] - potential[network.FirstRow + row], node);
            }
        }

        work.Count(rows.MembersOf(organisation).Length);
    }

    private void LeaveHub()
    {
        var potential = network.Potential;
        var (rows, columns, hub) = (network.Rows, network.Columns, network.Hub);
        var reached = distance[hub] + potential[hub];
        foreach (var row in rows.Unattached)
        {
            if (rows.Flow[row] < rows.Capacity[row])
            {
                Visit(network.FirstRow + row, reached - potential[network.FirstRow + row], hub, 0);
            }
        }

        for (var organisation = 0; organisation < rows.OrganisationCount; organisation++)
        {
            var flow = rows.OrganisationFlow[organisation];
            if (flow < rows.Highest[organisation])
            {
                var node = network.FirstRowOrganisation + organisation;
                Visit(node, reached + network.CostOfNext(rows, organisation, flow) - potential[node], hub, 0);
            }
        }

        foreach (var column in columns.Unattached)
        {
            if (columns.Flow[column] > 0)
            {
                Visit(column, reached - network.Potential[column], hub, 0);
            }
        }

        for (var organisation = 0; organisation < columns.OrganisationCount; organisation++)
        {
            var flow = columns.OrganisationFlow[organisation];
            if (flow > 0)
            {
                var node = network.FirstColumnOrganisation + organisation;
                Visit(node, reached - network.CostOfNext(columns, organisation, flow - 1) - potential[node], hub, 0);
            }
        }

        work.Count(rows.PersonCount + columns.PersonCount);
    }
}
