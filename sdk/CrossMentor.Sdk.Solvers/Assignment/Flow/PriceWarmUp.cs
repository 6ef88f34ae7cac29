namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Guesses good prices of the columns by auction, so that the exact solve starts near its end.</summary>
/// <remarks>
/// <para>Without it every search towards popular columns wades through all rows that already compete for them. The prices are only a
/// guess: the exact solve is correct from any prices, and quotas are left to it.</para>
/// <para>Places of rows bid in turn for the column that leaves them most, up to the point where another would leave them as much plus a step; the
/// step shrinks from phase to phase (Bertsekas, The auction algorithm, 1988; columns with several places as in Bertsekas and Castañon, The
/// auction algorithm for the transportation problem, 1989). Places that nobody can take would bid for ever, so prices and bids are bounded.
/// A phase visits about as many edges as there are bids times the few candidates that are looked at before the rest cannot win.</para>
/// </remarks>
internal sealed unsafe class PriceWarmUp
{
    private const int ScaledHighest = 1 << 26;
    private const int FirstShare = 20;
    private const int FirstShareOfKnown = 2500;
    private const int LastShare = 100_000;
    private const int LastPart = 30;
    private const int StepShrinks = 5;
    private const long PriceLimit = 4L * ScaledHighest;
    private const int MostBidsAPlace = 100;
    private const int LooksBetweenCancellationTests = 1 << 15;
    private const long Nothing = long.MaxValue / 4;

    private readonly CandidateRows candidates;
    private readonly int[] rowCapacity;
    private readonly int[] columnCapacity;
    private readonly CancellationToken ct;
    private readonly long scale;
    private readonly int[] unitRows;
    private readonly int[] unitEdges;
    private readonly int[] rowUnits;
    private readonly int[] slotStarts;
    private readonly long[] slotPrices;
    private readonly int[] slotOwners;
    private readonly long[] cheapest;
    private readonly bool hasSeveral;
    private long bidsLeft;
    private long looksLeft = LooksBetweenCancellationTests;

    private PriceWarmUp(CandidateRows candidates, int[] rowCapacity, int[] columnCapacity, CancellationToken ct)
    {
        (this.candidates, this.rowCapacity, this.columnCapacity, this.ct) = (candidates, rowCapacity, columnCapacity, ct);
        scale = ScaledHighest / Math.Max(1, Spread(candidates, rowCapacity.Length));
        rowUnits = Starts(rowCapacity);
        slotStarts = Starts(columnCapacity);
        unitRows = new int[rowUnits[^1]];
        unitEdges = new int[rowUnits[^1]];
        for (var row = 0; row < rowCapacity.Length; row++)
        {
            unitRows.AsSpan(rowUnits[row], rowCapacity[row]).Fill(row);
            hasSeveral |= rowCapacity[row] > 1;
        }

        Array.Fill(unitEdges, -1);
        slotPrices = new long[slotStarts[^1]];
        slotOwners = new int[slotStarts[^1]];
        Array.Fill(slotOwners, -1);
        cheapest = new long[columnCapacity.Length];
        for (var column = 0; column < cheapest.Length; column++)
        {
            cheapest[column] = columnCapacity[column] == 0 ? Nothing : 0;
        }
    }

    /// <summary>Guesses prices, from nothing or from prices that were right for fewer edges.</summary>
    public static PriceGuess Guess(CandidateRows candidates, int[] rowCapacity, int[] columnCapacity, long[]? known, CancellationToken ct)
    {
        var auction = new PriceWarmUp(candidates, rowCapacity, columnCapacity, ct);
        for (var column = 0; known is not null && column < known.Length; column++)
        {
            var (start, end) = (auction.slotStarts[column], auction.slotStarts[column + 1]);
            auction.slotPrices.AsSpan(start, end - start).Fill(Math.Min(known[column], CandidateEdges.HighestScore) * auction.scale);
        }

        auction.Run(ScaledHighest / (known is null ? FirstShare : FirstShareOfKnown));
        var prices = new long[columnCapacity.Length];
        var lowest = auction.cheapest.Length == 0 ? 0 : auction.cheapest.Min();
        for (var column = 0; column < prices.Length; column++)
        {
            prices[column] = columnCapacity[column] == 0 ? 0 : (auction.cheapest[column] - lowest + (auction.scale / 2)) / auction.scale;
        }

        return new PriceGuess(prices, [], auction.unitEdges);
    }

    /// <summary>The greatest difference of scores within a row: the unit in which steps are measured.</summary>
    private static int Spread(CandidateRows candidates, int rows)
    {
        var spread = 0;
        for (var row = 0; row < rows; row++)
        {
            var (least, greatest) = (int.MaxValue, 0);
            for (var position = candidates.Start(row); position < candidates.End(row); position++)
            {
                var lack = (int)(candidates.Packed[position] >> 32);
                (least, greatest) = (Math.Min(least, lack), Math.Max(greatest, lack));
            }

            spread = Math.Max(spread, greatest - least);
        }

        return spread;
    }

    private static int[] Starts(int[] counts)
    {
        var starts = new int[counts.Length + 1];
        for (var index = 0; index < counts.Length; index++)
        {
            starts[index + 1] = checked(starts[index] + counts[index]);
        }

        return starts;
    }

    private void Run(long firstStep)
    {
        bidsLeft = (long)MostBidsAPlace * unitRows.Length;

        // Far below one point the rest is settled sooner by the exact solve than by many tiny steps.
        var last = Math.Max(ScaledHighest / LastShare, scale / LastPart);
        var waiting = new int[unitRows.Length];
        var isFirst = true;
        for (var step = WholePoints(Math.Max(firstStep, last)); ; step = WholePoints(Math.Max(last, step / StepShrinks)))
        {
            StartPhase(step, isFirst);
            isFirst = false;
            for (var unit = 0; unit < waiting.Length; unit++)
            {
                waiting[unit] = waiting.Length - 1 - unit;
            }

            Auction(waiting, waiting.Length, step);
            if (step == WholePoints(last) || bidsLeft < 0)
            {
                break;
            }
        }

        LowerPrices(0);
    }

    /// <summary>Steps of whole points keep prices whole, so that rounding them in the end makes no column better or worse.</summary>
    private long WholePoints(long step) => step < scale ? step : step / scale * scale;

    /// <summary>Lets the waiting places bid, and those whom they displace, until all have a column or nobody can afford one.</summary>
    private void Auction(int[] waiting, int count, long step)
    {
        while (count > 0 && --bidsLeft >= 0)
        {
            var displaced = Bid(waiting[count - 1], step);
            if (displaced >= 0)
            {
                waiting[count - 1] = displaced;
            }
            else
            {
                count--;
            }
        }
    }

    /// <summary>
    /// With columns to spare, as many places as are not needed have the price 0: the cheapest ones. So the price of the dearest of those is taken off
    /// all, and a margin with it, which the next phase wins back. What an early phase left on places that nobody took is forgotten by that.
    /// </summary>
    private void LowerPrices(long margin)
    {
        var spare = slotPrices.Length - unitRows.Length;
        if (spare <= 0)
        {
            return;
        }

        long[] sorted = [.. slotPrices];
        Array.Sort(sorted);
        for (var slot = 0; slot < slotPrices.Length; slot++)
        {
            slotPrices[slot] = Math.Max(0, slotPrices[slot] - sorted[spare - 1] - margin);
        }

        for (var column = 0; column < columnCapacity.Length; column++)
        {
            cheapest[column] = columnCapacity[column] == 0 ? Nothing : slotPrices[slotStarts[column]];
        }
    }

    /// <summary>Frees all places, which keep their prices. Where all are needed, one that nobody wanted in the last phase is given away again.</summary>
    private void StartPhase(long margin, bool isFirst)
    {
        var isTight = unitRows.Length >= slotPrices.Length;
        LowerPrices(margin);
        for (var column = 0; column < columnCapacity.Length; column++)
        {
            var (start, end) = (slotStarts[column], slotStarts[column + 1]);
            if (start == end)
            {
                continue;
            }

            for (var slot = start; slot < end; slot++)
            {
                slotPrices[slot] = slotOwners[slot] < 0 && isTight && !isFirst ? 0 : slotPrices[slot];
                slotOwners[slot] = -1;
            }

            if (end - start > 1)
            {
                slotPrices.AsSpan(start, end - start).Sort();
            }

            cheapest[column] = slotPrices[start];
        }

        Array.Fill(unitEdges, -1);
    }

    /// <summary>Lets a place of a row bid, and answers the place that lost its column by it, or -1.</summary>
    private int Bid(int unit, long step)
    {
        var row = unitRows[unit];
        var (edge, left, second) = hasSeveral && rowCapacity[row] > 1 ? FindBestOfOthers(row) : FindBest(row);
        if (edge < 0 || left - ((long)(candidates.Packed[candidates.Start(row)] >> 32) * scale) > PriceLimit)
        {
            return -1;
        }

        var best = CandidateRows.ColumnOf(candidates.Packed[edge]);
        var start = slotStarts[best];
        var former = slotOwners[start];
        if (former >= 0)
        {
            unitEdges[former] = -1;
        }

        unitEdges[unit] = edge;
        var count = slotStarts[best + 1] - start;
        if (count > 1)
        {
            // The next place of the same column is an alternative too.
            var next = count > 2 ? Math.Min(slotPrices[start + 1], slotPrices[start + 2]) : slotPrices[start + 1];
            second = Math.Min(second, left + next - slotPrices[start]);
        }

        // Who gains by as much as a step pays no more than what makes the next best as good: so in the end most hold a column that is best for them.
        var price = slotPrices[start] + Math.Clamp(second - left, step, PriceLimit);
        if (count == 1)
        {
            slotPrices[start] = price;
            slotOwners[start] = unit;
            cheapest[best] = price;
        }
        else
        {
            Reprice(best, price, unit);
        }

        return former;
    }

    /// <summary>Finds the edge to the column whose lack and price are least in sum, that sum, and the next least.</summary>
    private (int Best, long Least, long Second) FindBest(int row)
    {
        var (best, least, second) = (-1, Nothing, Nothing);
        var end = candidates.End(row);
        var sorted = candidates.SortedUpTo(row);
        var first = candidates.Start(row);
        var position = first;
        fixed (ulong* packed = candidates.Packed)
        fixed (long* prices = cheapest)
        {
            for (; position < end; position++)
            {
                if (position == sorted)
                {
                    sorted = candidates.SortFurther(row);
                }

                var edge = packed[position];
                var lack = (long)(edge >> 32) * scale;
                if (lack >= second)
                {
                    break;
                }

                var sum = lack + prices[(uint)edge];
                if (sum < second)
                {
                    if (sum < least)
                    {
                        (best, second, least) = (position, least, sum);
                    }
                    else
                    {
                        second = sum;
                    }
                }
            }
        }

        CountLooks(position - first);
        return (best, least, second);
    }

    /// <summary>The same for a row with several places, which cannot have a column twice.</summary>
    private (int Best, long Least, long Second) FindBestOfOthers(int row)
    {
        var (best, least, second) = (-1, Nothing, Nothing);
        var end = candidates.End(row);
        var first = candidates.Start(row);
        for (var position = first; position < end; position++)
        {
            if (position == candidates.SortedUpTo(row))
            {
                candidates.SortFurther(row);
            }

            var edge = candidates.Packed[position];
            var lack = (long)(edge >> 32) * scale;
            if (lack >= second)
            {
                break;
            }

            var column = CandidateRows.ColumnOf(edge);
            var sum = lack + cheapest[column];
            if (sum < second && !IsHeld(row, column))
            {
                (best, least, second) = sum < least ? (position, sum, least) : (best, least, sum);
            }
        }

        CountLooks(end - first);
        return (best, least, second);
    }

    private bool IsHeld(int row, int column)
    {
        foreach (var edge in unitEdges.AsSpan(rowUnits[row], rowCapacity[row]))
        {
            if (edge >= 0 && CandidateRows.ColumnOf(candidates.Packed[edge]) == column)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the cheapest place of a column to a place of a row at a price, and keeps the column's places a heap with the cheapest first.</summary>
    private void Reprice(int column, long price, int unit)
    {
        var start = slotStarts[column];
        var count = slotStarts[column + 1] - start;
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && slotPrices[start + child + 1] < slotPrices[start + child])
            {
                child++;
            }

            if (slotPrices[start + child] >= price)
            {
                break;
            }

            (slotPrices[start + at], slotOwners[start + at]) = (slotPrices[start + child], slotOwners[start + child]);
            at = child;
        }

        (slotPrices[start + at], slotOwners[start + at]) = (price, unit);
        cheapest[column] = slotPrices[start];
    }

    private void CountLooks(long looks)
    {
        looksLeft -= looks + 1;
        if (looksLeft < 0)
        {
            looksLeft = LooksBetweenCancellationTests;
            ct.ThrowIfCancellationRequested();
        }
    }
}
