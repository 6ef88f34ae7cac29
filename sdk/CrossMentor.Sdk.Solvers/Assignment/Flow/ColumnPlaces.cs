namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>The places of the columns and of their organisations, nested: who bids for a column bids for both.</summary>
/// <remarks>
/// Like places have one price: of a full column the lowest bid that holds one of its places; of another what the organisation asks. That is what its next pair
/// costs it, or, when that is dearer than the lowest bid that holds any of its places, that bid. So lowest and highest quotas are but two steps of
/// what pairs cost, and any costs that do not fall will do.
/// </remarks>
internal sealed class ColumnPlaces
{
    private const int Few = 50;
    private const long NoFloor = -BidHeaps.None;

    private readonly FlowNetwork network;
    private readonly OrganisationLayer columns;
    private readonly AuctionScale scale;
    private readonly BidHeaps heaps;
    private readonly BidRanking ranking;
    private readonly int[] counts;
    private readonly long[] organisationFloors;
    private readonly long[] columnFloors;

    public ColumnPlaces(FlowNetwork network, AuctionScale scale)
    {
        (this.network, this.scale, columns) = (network, scale, network.Columns);
        heaps = new BidHeaps(columns.Capacity);
        ranking = new BidRanking(columns);
        counts = new int[columns.OrganisationCount];
        organisationFloors = new long[counts.Length];
        columnFloors = new long[columns.PersonCount];
        Prices = new Price[columns.PersonCount];
        OrganisationPrices = new long[counts.Length + 1];
        for (var column = 0; column < Prices.Length; column++)
        {
            Prices[column].Organisation = columns.OrganisationOf[column] < 0 ? counts.Length : columns.OrganisationOf[column];
        }
    }

    /// <summary>What each column asks by itself, and its organisation: the greater of both prices is to be paid.</summary>
    public Price[] Prices { get; }

    /// <summary>What each organisation asks; the last number is for columns without one.</summary>
    public long[] OrganisationPrices { get; }

    public long PriceOf(int column) => Math.Max(Prices[column].Own, OrganisationPrices[Prices[column].Organisation]);

    /// <summary>No column costs less.</summary>
    public long LowestPrice()
    {
        var lowest = long.MaxValue;
        foreach (var price in OrganisationPrices)
        {
            lowest = Math.Min(lowest, price);
        }

        return lowest;
    }

    /// <summary>Starts from nothing. Where many organisations miss their lowest quotas, nothing may be cheaper than for nothing.</summary>
    public void StartFirstPhase()
    {
        for (var column = 0; column < Prices.Length; column++)
        {
            columnFloors[column] = columns.Capacity[column] == 0 ? BidHeaps.None : NoFloor;
        }

        Array.Clear(organisationFloors);
        Free();
    }

    /// <summary>
    /// Frees all places. Prices fall back by a margin, and up to twice as far towards what is owed where only the former price held them up. Never farther: where
    /// many organisations miss their lowest quotas, everybody would outbid each other up from there.
    /// </summary>
    public void StartPhase(long margin)
    {
        for (var column = 0; column < Prices.Length; column++)
        {
            var organisation = columns.OrganisationOf[column];
            columnFloors[column] = columns.Capacity[column] == 0 ? BidHeaps.None
                : !heaps.IsFull(column) ? NoFloor
                : Prices[column].Own - (organisation < 0 ? margin : Fall(organisation, margin));
        }

        for (var organisation = 0; organisation < counts.Length; organisation++)
        {
            organisationFloors[organisation] = OrganisationPrices[organisation] - Fall(organisation, margin);
        }

        Free();
    }

    /// <summary>Gives a place of a column away for a bid, and answers the bidder who loses one by it, or -1.</summary>
    public int Take(int column, long bid, int bidder)
    {
        var organisation = columns.OrganisationOf[column];
        var former = -1;
        if (heaps.IsFull(column))
        {
            former = heaps.Replace(column, bid, bidder);
        }
        else if (organisation < 0)
        {
            heaps.Add(column, bid, bidder);
        }
        else if (CostOfNext(organisation) <= ranking.Lowest(organisation))
        {
            counts[organisation]++;
            heaps.Add(column, bid, bidder);
        }
        else
        {
            var other = ranking.First(organisation);
            former = heaps.Take(other);
            PriceColumn(other);
            heaps.Add(column, bid, bidder);
        }

        PriceColumn(column);
        if (organisation >= 0)
        {
            PriceOrganisation(organisation);
        }

        return former;
    }

    /// <summary>Whether more than a few columns or organisations have places that stay open at a price which nothing but a former price holds up.</summary>
    public bool AreManyHeldUp()
    {
        var (heldUpOrganisations, heldUpColumns) = (0, 0);
        for (var organisation = 0; organisation < counts.Length; organisation++)
        {
            heldUpOrganisations += Owed(organisation) < organisationFloors[organisation] ? 1 : 0;
        }

        for (var column = 0; column < Prices.Length; column++)
        {
            heldUpColumns += !heaps.IsFull(column) && Prices[column].Own > OrganisationPrices[Prices[column].Organisation] ? 1 : 0;
        }

        return heldUpOrganisations * Few > counts.Length || heldUpColumns * Few > Prices.Length;
    }

    /// <summary>
    /// The prices in the end. A column with room asks no more than its organisation. Organisations keep what they ask, though some with room ask too much:
    /// many rows are just content with them, and would all have to look again.
    /// </summary>
    public (long[] Columns, long[] Organisations) LastPrices()
    {
        var prices = new long[Prices.Length];
        for (var column = 0; column < prices.Length; column++)
        {
            prices[column] = heaps.IsFull(column) && columns.Capacity[column] > 0 ? PriceOf(column) : OrganisationPrices[Prices[column].Organisation];
        }

        return (prices, OrganisationPrices[..^1]);
    }

    private long Fall(int organisation, long margin) => Math.Clamp(OrganisationPrices[organisation] - Owed(organisation), margin, 2 * margin);

    private void PriceOrganisation(int organisation) => OrganisationPrices[organisation] = Math.Max(organisationFloors[organisation], Owed(organisation));

    private void Free()
    {
        heaps.Clear();
        ranking.Clear();
        Array.Clear(counts);
        for (var column = 0; column < Prices.Length; column++)
        {
            Prices[column].Own = columnFloors[column];
        }

        for (var organisation = 0; organisation < counts.Length; organisation++)
        {
            PriceOrganisation(organisation);
        }
    }

    private void PriceColumn(int column)
    {
        Prices[column].Own = heaps.IsFull(column) ? Math.Max(columnFloors[column], heaps.Lowest(column)) : columnFloors[column];
        if (columns.OrganisationOf[column] >= 0)
        {
            ranking.Update(column, heaps.Lowest(column));
        }
    }

    private long Owed(int organisation) => Math.Min(CostOfNext(organisation), ranking.Lowest(organisation));

    private long CostOfNext(int organisation)
        => counts[organisation] >= columns.Highest[organisation] ? BidHeaps.None : scale.Cost(network.CostOfNext(columns, organisation, counts[organisation]));

    /// <summary>What a column asks by itself.</summary>
    public struct Price
    {
        public long Own;
        public int Organisation;
    }
}
