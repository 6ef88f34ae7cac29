namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Brings every organisation to its lowest quota before any goal is looked at.</summary>
internal static class LowestQuotas
{
    /// <summary>Reaches all lowest quotas and makes them the least flow of their organisations, or answers that it cannot; then as few pairs as possible are missing.</summary>
    public static bool Reach(GoalNetwork network, DemandSet demands, CancellationToken ct)
    {
        new StageFlow(network, StageWorth.LowestQuotas(network, demands), ct).Solve(PriceHint.None(network));
        if (FirstShort(network, demands) >= 0)
        {
            return false;
        }

        for (var node = network.FirstOrganisation; node < network.Hub; node++)
        {
            network.Lower[node] = network.QuotaOf(demands, node).Lowest;
        }

        return true;
    }

    /// <summary>The first organisation below its lowest quota, or -1.</summary>
    public static int FirstShort(GoalNetwork network, DemandSet demands)
    {
        for (var node = network.FirstOrganisation; node < network.Hub; node++)
        {
            if (network.Flow[node] < network.QuotaOf(demands, node).Lowest)
            {
                return node;
            }
        }

        return -1;
    }
}
