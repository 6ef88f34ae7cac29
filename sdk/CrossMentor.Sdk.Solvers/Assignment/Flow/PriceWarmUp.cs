namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Guesses good prices of the columns by auction, so that the exact solve starts near its end.</summary>
/// <remarks>
/// <para>Without it every search towards popular columns wades through all rows that already compete for them. The prices are only a
/// guess: the exact solve is correct from any prices, and quotas are left to it.</para>
/// <para>Rows bid in turn for the column that leaves them most, up to the point where another would leave them as much plus a step; the
/// step may shrink from phase to phase (Bertsekas, The auction algorithm, 1988; columns with several places as in Bertsekas and Castañon, The
/// auction algorithm for the transportation problem, 1989). Rows that nobody can place would bid for ever, so prices and bids are bounded.</para>
/// </remarks>
internal sealed class PriceWarmUp
{
    private const int ScaledHighest = 1_000_000;
    private const int FirstStep = ScaledHighest / 20;
    private const int OnlyStep = ScaledHighest / 1000;
    private const int LastStep = ScaledHighest / 100_000;
    private const int StepShrinks = 5;
    private const long PriceLimit = 4L * ScaledHighest;
    private const int MostBidsAPlace = 100;
    private const int LooksBetweenCancellationTests = 1 << 15;

    private readonly CandidateRows candidates;
    private readonly int[] rowCapacity;
    private readonly CancellationToken ct;
    private readonly int scale;
    private readonly int[] placeStarts;
    private readonly long[] placePrices;
    private readonly int[] placeOwners;
    private readonly PlaceLists held;
    private readonly int[] heldIn;
    private int rowLook;
    private int looksLeft = LooksBetweenCancellationTests;

    private PriceWarmUp(CandidateRows candidates, int[] rowCapacity, int[] columnCapacity, int highestScore, CancellationToken ct)
    {
        (this.candidates, this.rowCapacity, this.ct) = (candidates, rowCapacity, ct);
        scale = Math.Max(1, ScaledHighest / Math.Max(1, highestScore));
        held = new PlaceLists(rowCapacity);
        heldIn = new int[columnCapacity.Length];
        placeStarts = new int[columnCapacity.Length + 1];
        for (var column = 0; column < columnCapacity.Length; column++)
        {
            placeStarts[column + 1] = placeStarts[column] + columnCapacity[column];
        }

        placePrices = new long[placeStarts[^1]];
        placeOwners = new int[placeStarts[^1]];
        Array.Fill(placeOwners, -1);
    }

    /// <summary>A price of 0 or more for each column, in points.</summary>
    public static int[] Guess(CandidateRows candidates, int[] rowCapacity, int[] columnCapacity, int highestScore, CancellationToken ct)
    {
        var auction = new PriceWarmUp(candidates, rowCapacity, columnCapacity, highestScore, ct);
        auction.Run();
        var prices = new int[columnCapacity.Length];
        for (var column = 0; column < prices.Length; column++)
        {
            prices[column] = columnCapacity[column] == 0 ? 0 : (int)(auction.placePrices[auction.placeStarts[column]] / auction.scale);
        }

        return prices;
    }

    private void Run()
    {
        var bidsLeft = MostBidsAPlace * rowCapacity.Sum(capacity => (long)capacity);

        // Shrinking steps pay when every place is needed. With places to spare they would leave prices on places nobody takes in
        // the end, which the exact solve has to lower one by one; a single phase from nothing leaves none.
        var isTight = bidsLeft >= (long)MostBidsAPlace * placePrices.Length;
        var lastStep = isTight ? LastStep : OnlyStep;
        for (var step = isTight ? FirstStep : OnlyStep; step >= lastStep; step /= StepShrinks)
        {
            var waiting = StartPhase();
            while (waiting.TryPop(out var row))
            {
                if (--bidsLeft < 0)
                {
                    return;
                }

                Bid(row, step, waiting);
            }
        }
    }

    /// <summary>Frees all places. A place nobody wanted in the last phase is given away again; the others keep their price.</summary>
    private Stack<int> StartPhase()
    {
        for (var column = 0; column + 1 < placeStarts.Length; column++)
        {
            for (var place = placeStarts[column]; place < placeStarts[column + 1]; place++)
            {
                if (placeOwners[place] < 0)
                {
                    placePrices[place] = 0;
                }
                else
                {
                    held.Remove(placeOwners[place], column);
                    placeOwners[place] = -1;
                }
            }

            placePrices.AsSpan(placeStarts[column], placeStarts[column + 1] - placeStarts[column]).Sort();
        }

        var waiting = new Stack<int>();
        for (var row = rowCapacity.Length - 1; row >= 0; row--)
        {
            for (var unit = 0; unit < rowCapacity[row]; unit++)
            {
                waiting.Push(row);
            }
        }

        return waiting;
    }

    private void Bid(int row, int step, Stack<int> waiting)
    {
        var (best, bestLeft, secondLeft) = FindBest(row);
        if (best < 0 || bestLeft < -PriceLimit)
        {
            return;
        }

        var cheapest = placeStarts[best];
        var former = placeOwners[cheapest];
        if (former >= 0)
        {
            held.Remove(former, best);
            waiting.Push(former);
        }

        held.Add(row, best, 0);
        Reprice(best, placePrices[cheapest] + bestLeft - Math.Max(secondLeft, -PriceLimit) + step, row);
    }

    private (int Best, long BestLeft, long SecondLeft) FindBest(int row)
    {
        rowLook++;
        foreach (var column in held.Partners(row))
        {
            heldIn[column] = rowLook;
        }

        var (best, bestLeft, secondLeft) = (-1, long.MinValue, long.MinValue);
        var packed = candidates.Packed;
        var end = candidates.End(row);
        var sorted = candidates.SortedUpTo(row);
        var first = candidates.Start(row);
        var position = first;
        for (; position < end; position++)
        {
            if (position == sorted)
            {
                sorted = candidates.SortFurther(row);
            }

            var worth = (long)CandidateRows.WorthOf(packed[position]) * scale;
            if (worth <= secondLeft)
            {
                break;
            }

            var column = CandidateRows.ColumnOf(packed[position]);
            var cheapest = placeStarts[column];
            if (heldIn[column] == rowLook || cheapest == placeStarts[column + 1])
            {
                continue;
            }

            var left = worth - placePrices[cheapest];
            if (left > bestLeft)
            {
                (best, bestLeft, secondLeft) = (column, left, bestLeft);
            }
            else if (left > secondLeft)
            {
                secondLeft = left;
            }
        }

        CountLooks(position - first);
        return (best, bestLeft, secondLeft);
    }

    /// <summary>Gives the cheapest place of a column to a row at a price, and keeps the column's places a heap with the cheapest first.</summary>
    private void Reprice(int column, long price, int row)
    {
        var start = placeStarts[column];
        var count = placeStarts[column + 1] - start;
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && placePrices[start + child + 1] < placePrices[start + child])
            {
                child++;
            }

            if (placePrices[start + child] >= price)
            {
                break;
            }

            (placePrices[start + at], placeOwners[start + at]) = (placePrices[start + child], placeOwners[start + child]);
            at = child;
        }

        (placePrices[start + at], placeOwners[start + at]) = (price, row);
    }

    private void CountLooks(int looks)
    {
        looksLeft -= looks + 1;
        if (looksLeft < 0)
        {
            looksLeft = LooksBetweenCancellationTests;
            ct.ThrowIfCancellationRequested();
        }
    }
}
