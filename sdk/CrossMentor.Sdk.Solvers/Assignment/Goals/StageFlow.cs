using System.Diagnostics;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Solves one stage: among the solutions still open, one that is worth most by one goal, with prices that prove it.</summary>
/// <remarks>
/// Successive shortest paths (Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.7), begun from the flow of the stage before: whatever the first prices make a loss is
/// undone, whatever they make a bargain is taken, and the pairs that are then too many are brought to where they are missing, along cheapest paths.
/// All numbers are whole. The flow of the stage before is one way to do so, hence every pair finds its way.
/// </remarks>
internal sealed class StageFlow(GoalNetwork network, StageWorth worth, CancellationToken ct)
{
    /// <summary>Brings the network to a best flow of the stage and its potentials to best prices.</summary>
    /// <param name="hint">Prices to start from.</param>
    public void Solve(PriceHint hint)
    {
        Start(hint);
        var search = new StageSearch(network, worth, [], ct);
        for (var node = 0; node <= network.Hub; node++)
        {
            while (network.Imbalance[node] > 0)
            {
                if (!search.Run(node))
                {
                    throw new UnreachableException("A pair found no way home, although the flow of the stage before is one.");
                }

                search.LowerPotentials();
                search.Apply();
            }
        }
    }

    /// <summary>Closes what no solution as good as this one can differ in: edges that are not worth their charge or worth more, and pairs beyond what prices leave open.</summary>
    public void Settle()
    {
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            network.IsOpen[edge] &= Gain(edge) == 0;
        }

        for (var node = 0; node < network.Hub; node++)
        {
            var (price, flow) = (network.PriceOf(node), network.Flow[node]);
            if (!worth.IsBentAt(node))
            {
                (network.Lower[node], network.Upper[node]) = price == 0 ? (network.Lower[node], network.Upper[node]) : (flow, flow);
                continue;
            }

            var (lower, upper) = (flow, flow);
            while (upper < network.Upper[node] && price + worth.OfUnit(node, upper + 1L) == 0)
            {
                upper++;
            }

            while (lower > network.Lower[node] && price + worth.OfUnit(node, lower) == 0)
            {
                lower--;
            }

            (network.Lower[node], network.Upper[node]) = (lower, upper);
        }
    }

    private void Start(PriceHint hint)
    {
        Array.Clear(network.Potential);
        StartEdges(hint);
        for (var node = 0; node < network.Hub; node++)
        {
            StartGate(node);
        }

        for (var node = network.FirstOrganisation; node < network.Hub; node++)
        {
            Forward(node);
        }

        ct.ThrowIfCancellationRequested();
    }

    /// <summary>Charges everybody opposite what their best edge that is not chosen would bring, so that none is a bargain, and gives up chosen edges that bring less.</summary>
    private void StartEdges(PriceHint hint)
    {
        var potential = network.Potential;
        for (var rank = 0; rank < hint.Prices.Length; rank++)
        {
            potential[hint.AreMentees ? network.NodeOfMentee(rank) : rank] = hint.AreMentees ? hint.Prices[rank] : -hint.Prices[rank];
        }

        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.IsOpen[edge] && !network.IsChosen[edge] && Gain(edge) is var gain and > 0)
            {
                potential[hint.AreMentees ? network.EdgeMentor[edge] : network.NodeOfMentee(network.EdgeMentee[edge])] += hint.AreMentees ? -gain : gain;
            }
        }

        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.IsOpen[edge] && network.IsChosen[edge] && Gain(edge) < 0)
            {
                network.GiveUp(edge);
                network.Imbalance[network.NodeOfMentee(network.EdgeMentee[edge])]++;
                network.Imbalance[network.EdgeMentor[edge]]--;
            }
        }
    }

    private void StartGate(int node)
    {
        var price = network.PriceOf(node);
        if (!worth.IsBentAt(node))
        {
            var flow = price > 0 ? network.Upper[node] : price < 0 ? network.Lower[node] : network.Flow[node];
            network.Pass(node, flow - network.Flow[node]);
            return;
        }

        while (network.Flow[node] < network.Upper[node] && price + worth.OfUnit(node, network.Flow[node] + 1L) > 0)
        {
            network.Pass(node, 1);
        }

        while (network.Flow[node] > network.Lower[node] && price + worth.OfUnit(node, network.Flow[node]) < 0)
        {
            network.Pass(node, -1);
        }
    }

    /// <summary>Hands what an organisation misses or has too much on to the hub where that costs nothing, so that no search has to go there for each pair.</summary>
    private void Forward(int node)
    {
        if (network.PriceOf(node) == 0 && !worth.IsBentAt(node))
        {
            var wanted = network.IsMenteeSide(node) ? -network.Imbalance[node] : network.Imbalance[node];
            network.Pass(node, Math.Clamp(network.Flow[node] + wanted, network.Lower[node], network.Upper[node]) - network.Flow[node]);
        }
    }

    /// <summary>What an edge is worth beyond what it is charged.</summary>
    private long Gain(int edge)
        => worth.Of(edge) - network.Potential[network.NodeOfMentee(network.EdgeMentee[edge])] + network.Potential[network.EdgeMentor[edge]];
}
