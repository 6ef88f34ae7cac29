using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment.Conflicts;

/// <summary>Reads off a network with as few missing pairs as possible which demands keep one more from an organisation that is short.</summary>
internal static class ConflictCut
{
    /// <summary>The demands that cannot hold together, all that the cut names. The network has an organisation below its lowest quota.</summary>
    public static List<AssignmentDemand> Of(GoalNetwork network, DemandSet demands, CancellationToken ct)
    {
        for (var node = network.FirstOrganisation; node < network.Hub; node++)
        {
            // What others need to stay at their lowest quota they cannot give away.
            network.Lower[node] = Math.Min(network.Flow[node], network.QuotaOf(demands, node).Lowest);
        }

        var isShort = LowestQuotas.FirstShort(network, demands);
        var reached = Reach(network, network.IsMenteeSide(isShort) ? isShort : network.Hub, ct);
        var needed = new List<AssignmentDemand>();
        for (var node = network.FirstOrganisation; node < network.Hub; node++)
        {
            AddGate(network, demands, node, reached, needed);
        }

        AddPairs(network, demands, reached, needed);
        return needed;
    }

    /// <summary>The nodes to which one pair more could go, whatever it is worth.</summary>
    private static bool[] Reach(GoalNetwork network, int source, CancellationToken ct)
    {
        var reached = new bool[network.NodeCount];
        var waiting = new Queue<int>();
        Mark(source);
        while (waiting.TryDequeue(out var node))
        {
            ct.ThrowIfCancellationRequested();
            if (node < network.Hub && CanClimb(node))
            {
                Mark(network.Parent[node]);
            }

            if (node >= network.FirstOrganisation)
            {
                foreach (var child in network.ChildrenOf(node))
                {
                    if (CanDescend(child))
                    {
                        Mark(child);
                    }
                }
            }
            else if (node < network.MenteeCount)
            {
                for (var edge = network.EdgeStarts[node]; edge < network.EdgeStarts[node + 1]; edge++)
                {
                    if (network.IsOpen[edge] && !network.IsChosen[edge])
                    {
                        Mark(network.NodeOfMentor(network.EdgeMentor[edge]));
                    }
                }
            }
            else
            {
                for (var edge = network.FirstHeld(node - network.MenteeCount); edge >= 0; edge = network.NextHeld(edge))
                {
                    if (network.IsOpen[edge])
                    {
                        Mark(network.EdgeMentee[edge]);
                    }
                }
            }
        }

        return reached;

        void Mark(int node)
        {
            if (!reached[node])
            {
                reached[node] = true;
                waiting.Enqueue(node);
            }
        }

        bool CanClimb(int node) => network.IsMenteeSide(node) ? network.Flow[node] > network.Lower[node] : network.Flow[node] < network.Upper[node];

        bool CanDescend(int node) => network.IsMenteeSide(node) ? network.Flow[node] < network.Upper[node] : network.Flow[node] > network.Lower[node];
    }

    /// <summary>Adds the quota that keeps a pair from passing an organisation's gate out of what was reached.</summary>
    private static void AddGate(GoalNetwork network, DemandSet demands, int node, bool[] reached, List<AssignmentDemand> needed)
    {
        if (reached[node] == reached[network.Parent[node]])
        {
            return;
        }

        var (lowest, highest) = network.QuotaOf(demands, node);
        var (side, organisation) = node < network.FirstMentorOrganisation
            ? (ProgrammeSide.Mentee, node - network.FirstOrganisation)
            : (ProgrammeSide.Mentor, node - network.FirstMentorOrganisation);

        // Out of what was reached a pair would leave by one more flow through the gate, or by one less.
        var wouldBeMore = network.IsMenteeSide(node) == reached[network.Parent[node]];
        if (wouldBeMore)
        {
            needed.Add(new HighestQuotaDemand(side, organisation, highest));
        }
        else if (lowest > 0)
        {
            needed.Add(new LowestQuotaDemand(side, organisation, lowest));
        }
    }

    /// <summary>Adds the exclusions and pins that keep a pair from leaving what was reached by an edge.</summary>
    private static void AddPairs(GoalNetwork network, DemandSet demands, bool[] reached, List<AssignmentDemand> needed)
    {
        if (demands.PinnedEdges.Length + demands.ExcludedEdges.Length == 0)
        {
            return;
        }

        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (mentee, mentor) = (network.EdgeMentee[edge], network.EdgeMentor[edge]);
            if (network.IsOpen[edge] || reached[mentee] == reached[network.NodeOfMentor(mentor)])
            {
                continue;
            }

            var pair = new PairIndex(network.MenteeOrder[mentee], network.MentorOrder[mentor]);
            if (network.IsChosen[edge] && reached[network.NodeOfMentor(mentor)])
            {
                needed.Add(new PinDemand(pair));
            }
            else if (!network.IsChosen[edge] && reached[mentee])
            {
                needed.Add(new ExclusionDemand(pair));
            }
        }
    }
}
