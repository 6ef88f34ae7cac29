using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Guesses prices of columns as <see cref="PriceAuction"/> does, where there are no organisations and as many columns as rows, each with one place.</summary>
/// <remarks>
/// <para>All columns are needed then, so only differences of prices count: none has to come down between the phases, and the first can start from whatever is known.</para>
/// <para>A row keeps a shortlist, no longer than a cache line: the candidates whose lack and price were least in sum when it last looked at all of them, and the least sum of the
/// others. Prices only rise, so no other can be less than that; the row looks at all of them again only when the shortlist has risen above it.</para>
/// <para>A sum and its column are one number, the sum in the upper half: so of like sums the first column is taken, in whatever order candidates are stored.</para>
/// </remarks>
internal sealed unsafe class UnitAuction
{
    private const int ListLength = 8;
    private const int SumShift = 32;
    private const int None = -1;
    private const ulong NoSum = ulong.MaxValue;

    private readonly CandidateRows candidates;
    private readonly Work work;
    private readonly AuctionScale scale;
    private readonly int[] rowOf;
    private readonly ulong[] lists;
    private readonly ulong[] bounds;
    private readonly uint[] prices;
    private readonly int[] holders;
    private readonly int[] columnOf;
    private readonly int[] capacities;
    private readonly ulong atHome;
    private long bidsLeft;

    private UnitAuction(FlowNetwork network, AuctionScale scale, Work work)
    {
        (candidates, this.scale, this.work) = (network.Candidates, scale, work);
        capacities = network.Columns.Capacity;
        rowOf = [.. Enumerable.Range(0, network.Rows.PersonCount).Where(row => network.Rows.Capacity[row] > 0)];
        atHome = ((ulong)LackAtHome(scale) << SumShift) | uint.MaxValue;
        columnOf = new int[rowOf.Length];
        bounds = new ulong[rowOf.Length];
        lists = GC.AllocateUninitializedArray<ulong>(rowOf.Length * ListLength);
        prices = new uint[capacities.Length];
        holders = new int[capacities.Length];
    }

    /// <summary>Guesses prices from nothing, or answers null where places are not single, some stay open anyhow, or numbers are too far apart.</summary>
    public static PriceGuess? Guess(FlowNetwork network, AuctionScale scale, Work work)
    {
        if (network.HasOrganisations || !AreSingle(network.Rows) || !AreSingle(network.Columns) || network.Rows.Capacity.Sum() != network.Columns.Capacity.Sum())
        {
            return null;
        }

        // A price is at most what staying at home lacks and a raise; a lack comes on top of it.
        if (2 * LackAtHome(scale) >= uint.MaxValue)
        {
            return null;
        }

        var auction = new UnitAuction(network, scale, work);
        auction.Run();
        return new PriceGuess(Array.ConvertAll(auction.LastPrices(), scale.Points), [], auction.EdgesHeld());
    }

    /// <summary>What staying without a pair lacks. Here all lacks count from the least of all, so that they fit into half a number.</summary>
    private static long LackAtHome(AuctionScale scale) => scale.LackAtHome - (scale.LeastLack * scale.Factor);

    private static bool AreSingle(OrganisationLayer side) => !side.Capacity.AsSpan().ContainsAnyExceptInRange(0, 1);

    private void Run()
    {
        bidsLeft = BidTurns.MostBids(rowOf.Length);
        StartFirstPhase();
        for (var step = scale.FirstStep; ; step = scale.NextStep(step))
        {
            Auction(step);
            if (step == scale.LastStep || bidsLeft < 0)
            {
                return;
            }

            StartPhase();
        }
    }

    private void StartFirstPhase()
    {
        ReduceColumns();
        for (var column = 0; column < prices.Length; column++)
        {
            // Nobody bids for what has no place: home is better than even the best pair with it.
            prices[column] = capacities[column] == 0 ? (uint)LackAtHome(scale) + 1 : prices[column];
        }

        Free();
        lists.AsSpan().Fill(atHome);
    }

    /// <summary>
    /// Each column costs at first what the best pair with it is better than the best pair with the least wanted one: the column reduction of Jonker and Volgenant
    /// (A shortest augmenting path algorithm for dense and sparse linear assignment problems, 1987). Where all rows prefer the same columns, that is nearly all there is to know.
    /// </summary>
    private void ReduceColumns()
    {
        Array.Fill(prices, uint.MaxValue);
        foreach (var row in rowOf)
        {
            var edges = candidates.Packed.AsSpan()[candidates.Start(row)..candidates.End(row)];
            foreach (var edge in edges)
            {
                ref var least = ref prices[(uint)edge];
                least = Math.Min(least, (uint)CandidateRows.LackOf(edge));
            }

            work.Count(edges.Length);
        }

        var greatest = 0u;
        foreach (var least in prices)
        {
            greatest = least == uint.MaxValue ? greatest : Math.Max(greatest, least);
        }

        for (var column = 0; column < prices.Length; column++)
        {
            prices[column] = prices[column] == uint.MaxValue ? 0 : (greatest - prices[column]) * (uint)scale.Factor;
        }
    }

    /// <summary>Frees all columns. Prices stay, but fall to nothing where nobody pays them: then no bound holds any more.</summary>
    private void StartPhase()
    {
        var areLower = false;
        for (var column = 0; column < prices.Length; column++)
        {
            if (holders[column] == None && capacities[column] > 0)
            {
                areLower |= prices[column] > 0;
                prices[column] = 0;
            }
        }

        Free();
        if (areLower)
        {
            Array.Clear(bounds);
        }
    }

    private void Free()
    {
        Array.Fill(holders, None);
        Array.Fill(columnOf, None);
    }

    /// <summary>Lets all rows bid, and those whom they displace, until all have a column or stay at home.</summary>
    private void Auction(long step)
    {
        var turns = new BidTurns(rowOf.Length, stackalloc int[BidTurns.AtOnce]);
        while (turns.Any && --bidsLeft >= 0)
        {
            var displaced = Bid(turns.Current, step);
            if (displaced >= 0)
            {
                columnOf[displaced] = None;
            }

            AskFor(turns.Pass(displaced));
        }
    }

    /// <summary>Asks the processor to fetch the shortlist of a bidder, where it can be asked.</summary>
    private void AskFor(int bidder)
    {
        if (Sse.IsSupported)
        {
            // An address that is moved away meanwhile does no harm: fetching changes nothing.
            var first = (byte*)Unsafe.AsPointer(ref lists[bidder * ListLength]);
            Sse.Prefetch0(first);
            Sse.Prefetch0(first + (ListLength * sizeof(ulong)) - 1);
            Sse.Prefetch0(Unsafe.AsPointer(ref bounds[bidder]));
        }
    }

    /// <summary>Lets a row bid, and answers the one that has to bid again for it, or -1.</summary>
    private int Bid(int bidder, long step)
    {
        var (least, second) = FindBest(bidder);
        if (second > bounds[bidder])
        {
            LookAtAll(bidder);
            (least, second) = FindBest(bidder);
        }

        if (least >= atHome)
        {
            return None;
        }

        // Who gains by as much as a step pays no more than what makes the next best as good: so in the end most hold what is best for them.
        var column = (int)(uint)least;
        var raise = Math.Clamp((long)(second >> SumShift) - (long)(least >> SumShift), step, AuctionScale.Limit);
        prices[column] += (uint)raise;
        var former = holders[column];
        (holders[column], columnOf[bidder]) = (bidder, column);
        return former;
    }

    /// <summary>Finds the least sum of lack and price on the shortlist, and the next least; staying at home is a choice like any other.</summary>
    private (ulong Least, ulong Second) FindBest(int bidder)
    {
        var (least, second) = (atHome, NoSum);
        fixed (ulong* list = &lists[bidder * ListLength])
        fixed (uint* price = prices)
        {
            for (var place = 0; place < ListLength; place++)
            {
                var lack = list[place];
                var sum = lack == atHome ? lack : lack + ((ulong)price[(uint)lack] << SumShift);
                second = Math.Min(second, Math.Max(least, sum));
                least = Math.Min(least, sum);
            }
        }

        work.Count(ListLength);
        return (least, second);
    }

    /// <summary>Makes the shortlist of a row anew, and the bound below which no other candidate can be.</summary>
    private void LookAtAll(int bidder)
    {
        var best = stackalloc ulong[ListLength + 1];
        new Span<ulong>(best, ListLength + 1).Fill(atHome);
        var (start, end, factor, leastLack) = (candidates.Start(rowOf[bidder]), candidates.End(rowOf[bidder]), scale.Factor, scale.LeastLack);
        fixed (ulong* packed = candidates.Packed)
        fixed (uint* price = prices)
        {
            for (var position = start; position < end; position++)
            {
                var edge = packed[position];
                var sum = ((ulong)(((CandidateRows.LackOf(edge) - leastLack) * factor) + price[(uint)edge]) << SumShift) | (uint)edge;
                if (sum < best[ListLength])
                {
                    var place = ListLength;
                    for (; place > 0 && best[place - 1] > sum; place--)
                    {
                        best[place] = best[place - 1];
                    }

                    best[place] = sum;
                }
            }

            for (var place = 0; place < ListLength; place++)
            {
                lists[(bidder * ListLength) + place] = best[place] == atHome ? atHome : best[place] - ((ulong)price[(uint)best[place]] << SumShift);
            }
        }

        // Where all that is better than home is on the list, nothing else is ever worth a look.
        bounds[bidder] = best[ListLength] == atHome ? NoSum : best[ListLength];
        work.Count(end - start + 1);
    }

    /// <summary>The prices in the end: what nobody holds costs nothing.</summary>
    private long[] LastPrices()
    {
        var last = new long[prices.Length];
        for (var column = 0; column < last.Length; column++)
        {
            last[column] = holders[column] == None ? 0 : prices[column];
        }

        return last;
    }

    private int[] EdgesHeld()
    {
        var held = new int[rowOf.Length];
        for (var bidder = 0; bidder < held.Length; bidder++)
        {
            held[bidder] = columnOf[bidder] == None ? None : candidates.Find(rowOf[bidder], columnOf[bidder]);
        }

        return held;
    }
}
