namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Staying without a pair, as something for which the people of an organisation of rows bid like for a column.</summary>
/// <remarks>
/// An organisation that may have fewer pairs than places has places at home that must be taken: they start cheaper than any column. Beyond those, one more at
/// home saves what the last pair costs the organisation, and where a lowest quota forbids it, it costs as much as that quota.
/// </remarks>
internal sealed class HomePlaces
{
    private const long NoFloor = -BidHeaps.None;

    private readonly FlowNetwork network;
    private readonly AuctionScale scale;
    private readonly int[] places;
    private readonly BidHeaps heaps;
    private readonly long[] floors;
    private readonly long[] prices;

    public HomePlaces(FlowNetwork network, AuctionScale scale)
    {
        (this.network, this.scale) = (network, scale);
        var rows = network.Rows;
        places = new int[rows.OrganisationCount];
        for (var row = 0; row < rows.PersonCount; row++)
        {
            if (rows.OrganisationOf[row] >= 0)
            {
                places[rows.OrganisationOf[row]] += rows.Capacity[row];
            }
        }

        heaps = new BidHeaps(places);
        (floors, prices) = (new long[places.Length], new long[places.Length]);
    }

    /// <summary>What staying at home costs a place of the organisation now.</summary>
    public long PriceOf(int organisation) => prices[organisation];

    /// <summary>Sends everybody out again; a price falls back by a margin, or to what it costs if it was only the former price that held it up.</summary>
    public void StartPhase(long margin)
    {
        for (var organisation = 0; organisation < places.Length; organisation++)
        {
            var owed = Math.Min(CostOfNext(organisation), heaps.Lowest(organisation));
            floors[organisation] = owed < floors[organisation] ? NoFloor : prices[organisation] - margin;
        }

        Free();
    }

    public void StartFirstPhase()
    {
        Array.Fill(floors, NoFloor);
        Free();
    }

    /// <summary>Lets a place stay at home for a bid, and answers the place that has to leave for it, or -1.</summary>
    public int Take(int organisation, long bid, int bidder)
    {
        var former = -1;
        if (CostOfNext(organisation) <= heaps.Lowest(organisation))
        {
            heaps.Add(organisation, bid, bidder);
        }
        else
        {
            former = heaps.Replace(organisation, bid, bidder);
        }

        Price(organisation);
        return former;
    }

    private void Free()
    {
        heaps.Clear();
        for (var organisation = 0; organisation < places.Length; organisation++)
        {
            Price(organisation);
        }
    }

    private void Price(int organisation)
        => prices[organisation] = MustStay(organisation) ? CostOfNext(organisation)
            : Math.Max(floors[organisation], Math.Min(CostOfNext(organisation), heaps.Lowest(organisation)));

    private bool MustStay(int organisation) => places[organisation] - heaps.Count(organisation) > network.Rows.Highest[organisation];

    private long CostOfNext(int organisation)
    {
        var away = places[organisation] - heaps.Count(organisation);
        return MustStay(organisation) ? -(scale.LackAtHome + (2 * AuctionScale.Limit))
            : away == 0 ? BidHeaps.None
            : -scale.Cost(network.CostOfNext(network.Rows, organisation, away - 1));
    }
}
