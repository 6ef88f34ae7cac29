namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Reads the prices of people and organisations off the potentials of a solved network.</summary>
/// <remarks>
/// The network caps capacities at what candidates can fill; a person who reaches that cap but not the true capacity has no price,
/// and what they would have been charged moves to the pairs themselves, all of which are chosen.
/// </remarks>
internal static class PriceReading
{
    public static (long[] People, long[] Organisations) Read(
        FlowNetwork network, bool rows, int[] order, ReadOnlySpan<int> loads, ReadOnlySpan<int> capacities, OrganisationQuotas? quotas)
    {
        var layer = rows ? network.Rows : network.Columns;
        var firstPerson = rows ? network.FirstRow : 0;
        var firstOrganisation = rows ? network.FirstRowOrganisation : network.FirstColumnOrganisation;
        var hub = network.Potential[network.Hub];
        var people = new long[order.Length];
        var organisations = new long[layer.OrganisationCount];
        for (var organisation = 0; organisation < organisations.Length; organisation++)
        {
            var price = PriceAt(firstOrganisation + organisation);

            // A price below nothing is the push of a lowest quota; without one left to reach nobody pushes.
            organisations[organisation] = layer.Lowest[organisation] > 0 ? price : Math.Max(0, price);
        }

        var organisationLoads = quotas is null ? [] : DecisionReview.ByOrganisation(quotas, loads);
        for (var organisation = 0; organisation < organisations.Length; organisation++)
        {
            if (organisations[organisation] > 0 && organisationLoads[organisation] < quotas!.Highest[organisation])
            {
                organisations[organisation] = 0;
            }
        }

        for (var rank = 0; rank < order.Length; rank++)
        {
            var person = order[rank];
            if (loads[person] == capacities[person])
            {
                var organisation = layer.OrganisationOf[rank];
                var paid = organisation < 0 ? 0 : organisations[organisation];
                people[person] = Math.Max(0, PriceAt(firstPerson + rank) - paid);
            }
        }

        return (people, organisations);

        long PriceAt(int node) => rows ? network.Potential[node] - hub : hub - network.Potential[node];
    }
}
