namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Solves the stage of fair shares: pairs move from organisation to organisation while that brings both nearer to their shares, then prices prove that none can.</summary>
/// <remarks>
/// An exchange from an organisation with deviation a to one with b is better exactly when a - b is more than 1, and where no single exchange is better nothing is (see
/// <see cref="StageWorth"/>). The hub takes part as an organisation that gives at 1/2 and takes at -1/2: a pair more or fewer in all. Whoever needs most goes first; who finds nobody
/// to get a pair from closes all that was searched, because whoever needs less finds nobody there either. So fruitless searches look at every edge once in all, which general
/// shortest paths would not: they would try every price on the way.
/// </remarks>
internal sealed class ShareExchange
{
    private readonly GoalNetwork network;
    private readonly StageWorth worth;
    private readonly CancellationToken ct;
    private readonly int first;
    private readonly int count;
    private readonly bool areMentees;

    public ShareExchange(AssignmentProblem problem, GoalNetwork network, StageWorth worth, CancellationToken ct)
    {
        (this.network, this.worth, this.ct) = (network, worth, ct);
        areMentees = problem.FairShares!.Side == ProgrammeSide.Mentee;
        first = areMentees ? network.FirstOrganisation : network.FirstMentorOrganisation;
        count = problem.FairShares.Numerators.Length;
    }

    private Range Organisations => first..(first + count);

    /// <summary>Brings the network to least deviations and its potentials to prices that prove it.</summary>
    public void Solve()
    {
        var reach = new ResidualReach(network, Organisations);
        while (NextSource(reach) is var source and >= 0)
        {
            Improve(source, reach);
        }

        SetPrices();
    }

    /// <summary>The organisation, or the hub, from which one step of flow more is worth most; -1 when all are closed.</summary>
    private int NextSource(ResidualReach reach)
    {
        var (best, bestCost) = (-1, long.MaxValue);
        for (var node = first; node < first + count; node++)
        {
            if (!reach.HasReached[node] && CostOfEntering(node) is { } cost && cost < bestCost)
            {
                (best, bestCost) = (node, cost);
            }
        }

        return !reach.HasReached[network.Hub] && bestCost > 0 ? network.Hub : best;
    }

    /// <summary>Moves one pair from the source to the node where it is worth most, if that is worth more than the way out costs.</summary>
    private void Improve(int source, ResidualReach reach)
    {
        var cost = source == network.Hub ? 0 : CostOfEntering(source)!.Value;
        var least = LeastCostOfLeaving(reach);
        var (best, bestSum) = (-1, 0L);
        foreach (var node in reach.Extend(source, node => CostOfLeavingAt(node) is { } leaving && leaving == least && cost + leaving < 0, ct))
        {
            if (node != source && CostOfLeavingAt(node) is { } leaving && cost + leaving < bestSum)
            {
                (best, bestSum) = (node, cost + leaving);
            }
        }

        if (best < 0)
        {
            return;
        }

        reach.Apply(best);
        Enter(source);
        Leave(best);
        reach.Forget();
    }

    private long LeastCostOfLeaving(ResidualReach reach)
    {
        var least = reach.HasReached[network.Hub] ? long.MaxValue : 0;
        for (var node = first; node < first + count; node++)
        {
            least = reach.HasReached[node] ? least : Math.Min(least, CostOfLeavingAt(node) ?? long.MaxValue);
        }

        return least;
    }

    private long? CostOfLeavingAt(int node)
        => node == network.Hub ? 0
        : node < first || node >= first + count ? null
        : CostOfLeaving(node);

    /// <summary>What it costs to go from the hub to an organisation through its gate, or null when the gate is at its bound.</summary>
    private long? CostOfEntering(int node)
    {
        var flow = network.Flow[node];
        return areMentees
            ? flow < network.Upper[node] ? -worth.OfUnit(node, flow + 1L) : null
            : flow > network.Lower[node] ? worth.OfUnit(node, flow) : null;
    }

    private long? CostOfLeaving(int node)
    {
        var flow = network.Flow[node];
        return areMentees
            ? flow > network.Lower[node] ? worth.OfUnit(node, flow) : null
            : flow < network.Upper[node] ? -worth.OfUnit(node, flow + 1L) : null;
    }

    private void Enter(int node)
    {
        if (node != network.Hub)
        {
            network.Pass(node, areMentees ? 1 : -1);
        }
    }

    private void Leave(int node)
    {
        if (node != network.Hub)
        {
            network.Pass(node, areMentees ? -1 : 1);
        }
    }

    /// <summary>The potential of a node is the least cost of coming to it from the hub; since only the gates of the organisations cost anything, the cheapest gates go first.</summary>
    private void SetPrices()
    {
        var sources = Enumerable.Range(first, count)
            .Where(node => CostOfEntering(node) is not null)
            .Select(node => (Cost: CostOfEntering(node)!.Value, Node: node))
            .Append((0, network.Hub))
            .Order()
            .ToList();
        var beyond = Enumerable.Range(first, count)
            .Select(node => Math.Max(Math.Abs(worth.OfUnit(node, network.Flow[node])), Math.Abs(worth.OfUnit(node, network.Flow[node] + 1L))))
            .Append(0)
            .Max();
        Array.Fill(network.Potential, beyond);
        var reach = new ResidualReach(network, Organisations);
        foreach (var (cost, source) in sources)
        {
            if (!reach.HasReached[source])
            {
                foreach (var node in reach.Extend(source, static _ => false, ct))
                {
                    network.Potential[node] = cost;
                }
            }
        }
    }
}
