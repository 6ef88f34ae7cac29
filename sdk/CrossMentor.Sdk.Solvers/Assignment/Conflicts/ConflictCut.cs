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
        var reach = new ResidualReach(network, shut: 0..0);
        reach.Extend(network.IsMenteeSide(isShort) ? isShort : network.Hub, static _ => false, ct);
        var reached = reach.HasReached;
        var needed = new List<AssignmentDemand>();
        for (var node = network.FirstOrganisation; node < network.Hub; node++)
        {
            AddGate(network, demands, node, reached, needed);
        }

        AddPairs(network, demands, reached, needed);
        return needed;
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
            if (network.IsOpen[edge] || reached[network.NodeOfMentee(mentee)] == reached[mentor])
            {
                continue;
            }

            var pair = new PairIndex(network.MenteeOrder[mentee], network.MentorOrder[mentor]);
            if (network.IsChosen[edge] && reached[mentor])
            {
                needed.Add(new PinDemand(pair));
            }
            else if (!network.IsChosen[edge] && reached[network.NodeOfMentee(mentee)])
            {
                needed.Add(new ExclusionDemand(pair));
            }
        }
    }
}
