namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Many small heaps in two arrays: for each class of like places the bids that hold them, the lowest first.</summary>
internal sealed class BidHeaps
{
    /// <summary>What an empty class answers as its lowest bid: more than anybody bids.</summary>
    public const long None = long.MaxValue / 4;

    private readonly int[] starts;
    private readonly int[] counts;
    private readonly long[] bids;
    private readonly int[] bidders;

    public BidHeaps(int[] places)
    {
        counts = new int[places.Length];
        starts = new int[places.Length + 1];
        for (var one = 0; one < places.Length; one++)
        {
            starts[one + 1] = checked(starts[one] + places[one]);
        }

        bids = new long[starts[^1]];
        bidders = new int[starts[^1]];
    }

    public int Count(int one) => counts[one];

    public bool IsFull(int one) => counts[one] == starts[one + 1] - starts[one];

    public long Lowest(int one) => counts[one] == 0 ? None : bids[starts[one]];

    public void Clear() => Array.Clear(counts);

    public void Add(int one, long bid, int bidder)
    {
        var start = starts[one];
        var at = counts[one]++;
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (bids[start + parent] <= bid)
            {
                break;
            }

            (bids[start + at], bidders[start + at]) = (bids[start + parent], bidders[start + parent]);
            at = parent;
        }

        (bids[start + at], bidders[start + at]) = (bid, bidder);
    }

    /// <summary>Puts a bid into the place of the lowest one and answers whose that was.</summary>
    public int Replace(int one, long bid, int bidder)
    {
        var former = bidders[starts[one]];
        Sink(one, bid, bidder);
        return former;
    }

    /// <summary>Takes the lowest bid away and answers whose it was.</summary>
    public int Take(int one)
    {
        var former = bidders[starts[one]];
        var last = starts[one] + --counts[one];
        if (counts[one] > 0)
        {
            Sink(one, bids[last], bidders[last]);
        }

        return former;
    }

    private void Sink(int one, long bid, int bidder)
    {
        var (start, count) = (starts[one], counts[one]);
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && bids[start + child + 1] < bids[start + child])
            {
                child++;
            }

            if (bids[start + child] >= bid)
            {
                break;
            }

            (bids[start + at], bidders[start + at]) = (bids[start + child], bidders[start + child]);
            at = child;
        }

        (bids[start + at], bidders[start + at]) = (bid, bidder);
    }
}
