namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Breadth-first search over what a network may still change, whatever it is worth; what one search has reached the next leaves out.</summary>
internal sealed class ResidualReach
{
    private const int NoEdge = -1;

    private readonly GoalNetwork network;
    private readonly int firstShut;
    private readonly int endShut;
    private readonly int[] from;
    private readonly int[] via;
    private readonly List<int> found = [];

    /// <param name="network">What may be changed.</param>
    /// <param name="shut">Nodes whose gates are not to be passed.</param>
    public ResidualReach(GoalNetwork network, Range shut)
    {
        this.network = network;
        (firstShut, endShut) = (shut.Start.Value, shut.End.Value);
        from = new int[network.NodeCount];
        via = new int[network.NodeCount];
        HasReached = new bool[network.NodeCount];
    }

    /// <summary>Whether any search came by a node.</summary>
    public bool[] HasReached { get; }

    /// <summary>Reaches all nodes to which one pair more could go from a source, or stops at the first that is sought; answers those reached now.</summary>
    public IReadOnlyList<int> Extend(int source, Func<int, bool> isSought, CancellationToken ct)
    {
        found.Clear();
        Mark(source, NoEdge, NoEdge);
        for (var next = 0; next < found.Count; next++)
        {
            ct.ThrowIfCancellationRequested();
            var node = found[next];
            if (node != source && isSought(node))
            {
                break;
            }

            Leave(node);
        }

        return found;
    }

    /// <summary>Lets the next search reach again what the last one did.</summary>
    public void Forget() => found.ForEach(node => HasReached[node] = false);

    /// <summary>Sends one pair along the way by which the last search reached a node.</summary>
    public void Apply(int end)
    {
        for (var to = end; from[to] >= 0; to = from[to])
        {
            network.Shift(from[to], to, via[to]);
        }
    }

    private void Leave(int node)
    {
        if (node < network.Hub && CanPass(node, network.IsMenteeSide(node) ? -1 : 1))
        {
            Mark(network.Parent[node], node, NoEdge);
        }

        if (node >= network.FirstOrganisation)
        {
            foreach (var child in network.ChildrenOf(node))
            {
                if (CanPass(child, network.IsMenteeSide(child) ? 1 : -1))
                {
                    Mark(child, node, NoEdge);
                }
            }
        }
        else if (node >= network.MentorCount)
        {
            var mentee = node - network.MentorCount;
            for (var edge = network.EdgeStarts[mentee]; edge < network.EdgeStarts[mentee + 1]; edge++)
            {
                if (network.IsOpen[edge] && !network.IsChosen[edge])
                {
                    Mark(network.EdgeMentor[edge], node, edge);
                }
            }
        }
        else
        {
            for (var edge = network.FirstHeld(node); edge >= 0; edge = network.NextHeld(edge))
            {
                if (network.IsOpen[edge])
                {
                    Mark(network.NodeOfMentee(network.EdgeMentee[edge]), node, edge);
                }
            }
        }
    }

    private bool CanPass(int node, int pairs)
        => (node < firstShut || node >= endShut)
        && (pairs > 0 ? network.Flow[node] < network.Upper[node] : network.Flow[node] > network.Lower[node]);

    private void Mark(int node, int start, int edge)
    {
        if (!HasReached[node])
        {
            HasReached[node] = true;
            (from[node], via[node]) = (start, edge);
            found.Add(node);
        }
    }
}
