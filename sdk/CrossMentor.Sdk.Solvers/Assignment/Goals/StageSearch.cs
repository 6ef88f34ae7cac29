using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Dijkstra's algorithm over what a stage may still change, from a node with a pair too many to the nearest that misses one.</summary>
internal sealed class StageSearch
{
    private const int NoEdge = -1;

    private readonly GoalNetwork network;
    private readonly StageWorth worth;
    private readonly bool[] isBarred;
    private readonly Work work;
    private readonly NodeHeap heap;
    private readonly long[] distance;
    private readonly int[] from;
    private readonly int[] via;
    private readonly int[] seenIn;
    private readonly List<int> seen = [];
    private int search;
    private long nearest;

    /// <param name="network">What may be changed.</param>
    /// <param name="worth">What the stage strives for.</param>
    /// <param name="isBarred">Edges that may not be chosen for the time being; none when empty.</param>
    /// <param name="ct">Tested often.</param>
    public StageSearch(GoalNetwork network, StageWorth worth, bool[] isBarred, CancellationToken ct)
    {
        (this.network, this.worth, this.isBarred, work) = (network, worth, isBarred, new Work(ct));
        heap = new NodeHeap(network.NodeCount);
        distance = new long[network.NodeCount];
        from = new int[network.NodeCount];
        via = new int[network.NodeCount];
        seenIn = new int[network.NodeCount];
    }

    /// <summary>The node where the last search ended, or -1 when it reached none.</summary>
    public int End { get; private set; }

    /// <summary>Whether the last search came by a node.</summary>
    public bool HasReached(int node) => seenIn[node] == search;

    /// <summary>Finds the shortest path from a node to the nearest that misses pairs.</summary>
    public bool Run(int source)
    {
        work.TestNow();
        heap.Clear();
        seen.Clear();
        search++;
        (nearest, End) = (long.MaxValue, -1);
        Visit(source, 0, -1, NoEdge);
        while (!heap.IsEmpty && heap.NearestDistance < nearest)
        {
            Leave(network.NodeAtPlace(heap.TakeNearest()));
        }

        return End >= 0;
    }

    /// <summary>Lowers the potentials of the nodes nearer than the end, so that the path found costs nothing and no arc goes below nothing.</summary>
    public void LowerPotentials()
    {
        foreach (var node in seen)
        {
            if (distance[node] < nearest)
            {
                network.Potential[node] -= nearest - distance[node];
            }
        }
    }

    /// <summary>Sends one pair along the path found.</summary>
    public void Apply()
    {
        for (var to = End; from[to] >= 0; to = from[to])
        {
            network.Shift(from[to], to, via[to]);
        }
    }

    private void Visit(int node, long length, int start, int edge)
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

        (distance[node], from[node], via[node]) = (length, start, edge);
        if (start >= 0 && network.Imbalance[node] < 0)
        {
            (nearest, End) = (length, node);
        }
        else
        {
            heap.Put(network.PlaceOf(node), length);
        }
    }

    private void Leave(int node)
    {
        if (node < network.Hub)
        {
            LeaveThroughOwnGate(node);
        }

        if (node < network.MentorCount)
        {
            LeaveMentor(node);
        }
        else if (node < network.FirstOrganisation)
        {
            LeaveMentee(node, node - network.MentorCount);
        }
        else
        {
            LeaveDown(node);
        }
    }

    private void LeaveThroughOwnGate(int node)
    {
        var (flow, parent) = (network.Flow[node], network.Parent[node]);
        var length = distance[node] + network.Potential[node] - network.Potential[parent];
        if (network.IsMenteeSide(node))
        {
            if (flow > network.Lower[node])
            {
                Visit(parent, length + worth.OfUnit(node, flow), node, NoEdge);
            }
        }
        else if (flow < network.Upper[node])
        {
            Visit(parent, length - worth.OfUnit(node, flow + 1L), node, NoEdge);
        }
    }

    private void LeaveDown(int node)
    {
        var reached = distance[node] + network.Potential[node];
        var children = network.ChildrenOf(node);
        foreach (var child in children)
        {
            var flow = network.Flow[child];
            var length = reached - network.Potential[child];
            if (network.IsMenteeSide(child))
            {
                if (flow < network.Upper[child])
                {
                    Visit(child, length - worth.OfUnit(child, flow + 1L), node, NoEdge);
                }
            }
            else if (flow > network.Lower[child])
            {
                Visit(child, length + worth.OfUnit(child, flow), node, NoEdge);
            }
        }

        work.Count(children.Length);
    }

    private void LeaveMentee(int node, int mentee)
    {
        var reached = distance[node] + network.Potential[node];
        var (start, end) = (network.EdgeStarts[mentee], network.EdgeStarts[mentee + 1]);
        var potential = network.Potential.AsSpan(0, network.MentorCount);
        for (var edge = start; edge < end; edge++)
        {
            if (network.IsOpen[edge] && !network.IsChosen[edge] && (isBarred.Length == 0 || !isBarred[edge]))
            {
                var mentor = network.EdgeMentor[edge];
                Visit(mentor, reached - worth.Of(edge) - potential[mentor], node, edge);
            }
        }

        work.Count(end - start);
    }

    private void LeaveMentor(int node)
    {
        var reached = distance[node] + network.Potential[node];
        for (var edge = network.FirstHeld(node); edge >= 0; edge = network.NextHeld(edge))
        {
            if (network.IsOpen[edge])
            {
                var mentee = network.NodeOfMentee(network.EdgeMentee[edge]);
                Visit(mentee, reached + worth.Of(edge) - network.Potential[mentee], node, edge);
            }
        }
    }
}
