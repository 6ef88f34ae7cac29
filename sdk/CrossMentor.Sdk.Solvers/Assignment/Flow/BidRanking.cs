namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>The columns of each organisation by the lowest bid that holds one of their places: a heap an organisation.</summary>
internal sealed class BidRanking
{
    private readonly OrganisationLayer layer;
    private readonly int[] starts;
    private readonly int[] order;
    private readonly long[] lowest;
    private readonly int[] positions;

    public BidRanking(OrganisationLayer layer)
    {
        this.layer = layer;
        starts = new int[layer.OrganisationCount + 1];
        order = new int[layer.PersonCount - layer.Unattached.Length];
        lowest = new long[order.Length];
        positions = new int[layer.PersonCount];
        for (var organisation = 0; organisation < layer.OrganisationCount; organisation++)
        {
            var members = layer.MembersOf(organisation);
            starts[organisation + 1] = starts[organisation] + members.Length;
            members.CopyTo(order.AsSpan(starts[organisation]));
            for (var place = 0; place < members.Length; place++)
            {
                positions[members[place]] = place;
            }
        }

        Clear();
    }

    /// <summary>The lowest bid that holds a place of the organisation.</summary>
    public long Lowest(int organisation) => starts[organisation] == starts[organisation + 1] ? BidHeaps.None : lowest[starts[organisation]];

    /// <summary>The column where it is.</summary>
    public int First(int organisation) => order[starts[organisation]];

    public void Clear() => Array.Fill(lowest, BidHeaps.None);

    /// <summary>Moves a column to where the lowest of its bids belongs.</summary>
    public void Update(int column, long bid)
    {
        var organisation = layer.OrganisationOf[column];
        var (start, count) = (starts[organisation], starts[organisation + 1] - starts[organisation]);
        var at = positions[column];
        for (; at > 0 && lowest[start + ((at - 1) >> 1)] > bid; at = (at - 1) >> 1)
        {
            Move(start, (at - 1) >> 1, at);
        }

        while (true)
        {
            var child = (2 * at) + 1;
            if (child + 1 < count && lowest[start + child + 1] < lowest[start + child])
            {
                child++;
            }

            if (child >= count || lowest[start + child] >= bid)
            {
                break;
            }

            Move(start, child, at);
            at = child;
        }

        (order[start + at], lowest[start + at], positions[column]) = (column, bid, at);
    }

    private void Move(int start, int from, int to)
    {
        var column = order[start + from];
        (order[start + to], lowest[start + to], positions[column]) = (column, lowest[start + from], to);
    }
}
