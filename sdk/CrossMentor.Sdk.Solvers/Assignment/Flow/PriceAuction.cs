namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Guesses good prices of columns and organisations by an auction of nested places, so that the exact solve starts near its end.</summary>
/// <remarks>
/// <para>Without it every search towards popular columns wades through all rows that already compete for them, and searches through organisations touch everybody.</para>
/// <para>Places of rows bid in turn for the column, or for staying at home, that leaves them most, up to the point where another would leave them as
/// much, but at least by a step; the step shrinks from phase to phase (Bertsekas, The auction algorithm, 1988). Places of one column, and columns with room
/// of one organisation, are like objects with one price, the lowest bid that holds one (Bertsekas and Castañon, The auction algorithm for the
/// transportation problem, 1989); organisations nest them once more.</para>
/// <para>Prices only rise within a phase. Between phases they fall back by a margin, everybody bids anew, and what nobody takes comes down to what is owed for it.</para>
/// </remarks>
internal sealed unsafe class PriceAuction
{
    private const int MarginSteps = 2;
    private const int MarginStepsIfHeldUp = 4;
    private const int BidsBetweenLooksAtPrices = 64;
    private const int Waiting = -1;
    private const int AtHome = -2;

    private readonly CandidateRows candidates;
    private readonly OrganisationLayer rows;
    private readonly Work work;
    private readonly AuctionScale scale;
    private readonly HomePlaces homes;
    private readonly ColumnPlaces columns;
    private readonly int[] unitRows;
    private readonly int[] unitEdges;
    private readonly int[] rowUnits;
    private readonly bool isSlack;
    private long bidsLeft;
    private long lowestPrice;

    private PriceAuction(FlowNetwork network, AuctionScale scale, Work work)
    {
        (candidates, rows, this.scale, this.work) = (network.Candidates, network.Rows, scale, work);
        homes = new HomePlaces(network, scale);
        columns = new ColumnPlaces(network, scale);
        rowUnits = new int[rows.PersonCount + 1];
        for (var row = 0; row < rows.PersonCount; row++)
        {
            rowUnits[row + 1] = checked(rowUnits[row] + rows.Capacity[row]);
        }

        isSlack = network.HasOrganisations || network.Columns.Capacity.Sum(capacity => (long)capacity) > rowUnits[^1];
        unitRows = new int[rowUnits[^1]];
        unitEdges = new int[rowUnits[^1]];
        for (var row = 0; row < rows.PersonCount; row++)
        {
            unitRows.AsSpan(rowUnits[row], rows.Capacity[row]).Fill(row);
        }
    }

    /// <summary>Guesses prices, from nothing.</summary>
    public static PriceGuess Guess(FlowNetwork network, AuctionScale scale, Work work)
    {
        var auction = new PriceAuction(network, scale, work);
        auction.Run();
        var (prices, organisations) = auction.columns.LastPrices();
        return new PriceGuess(
            Array.ConvertAll(prices, scale.Points),
            Array.ConvertAll(organisations, scale.Points),
            Array.ConvertAll(auction.unitEdges, edge => Math.Max(edge, -1)));
    }

    private void Run()
    {
        bidsLeft = BidTurns.MostBids(unitRows.Length);
        homes.StartFirstPhase();
        columns.StartFirstPhase();
        for (var step = scale.FirstStep; ; step = scale.NextStep(step))
        {
            Auction(step);
            if (step == scale.LastStep || bidsLeft < 0)
            {
                return;
            }

            // What only a former price holds up has to come down further, or its places stay open. Where all places are needed, only differences count.
            var margin = !isSlack ? 0 : step * (step == scale.FirstStep || columns.AreManyHeldUp() ? MarginStepsIfHeldUp : MarginSteps);
            homes.StartPhase(margin);
            columns.StartPhase(margin);
        }
    }

    /// <summary>Lets all places bid, and those whom they displace, until all have a column or stay at home.</summary>
    private void Auction(long step)
    {
        var turns = new BidTurns(unitRows.Length, stackalloc int[BidTurns.AtOnce]);
        Array.Fill(unitEdges, Waiting);
        lowestPrice = columns.LowestPrice();
        while (turns.Any && --bidsLeft >= 0)
        {
            if (bidsLeft % BidsBetweenLooksAtPrices == 0)
            {
                lowestPrice = columns.LowestPrice();
            }

            var displaced = Bid(turns.Current, step);
            if (displaced >= 0)
            {
                unitEdges[displaced] = Waiting;
            }

            candidates.AskFor(unitRows[turns.Pass(displaced)]);
        }
    }

    /// <summary>Lets a place of a row bid, and answers the place that has to bid again for it, or -1.</summary>
    private int Bid(int unit, long step)
    {
        var row = unitRows[unit];
        var organisation = rows.OrganisationOf[row];
        var atHome = scale.LackAtHome + (organisation < 0 ? 0 : homes.PriceOf(organisation));
        var (edge, least, second) = FindBest(row, atHome);
        unitEdges[unit] = edge;

        // Who gains by as much as a step pays no more than what makes the next best as good: so in the end most hold what is best for them.
        var raise = Math.Clamp(second - least, step, AuctionScale.Limit);
        if (edge != AtHome)
        {
            var column = CandidateRows.ColumnOf(candidates.Packed[edge]);
            return columns.Take(column, columns.PriceOf(column) + raise, unit);
        }

        return organisation < 0 ? -1 : homes.Take(organisation, homes.PriceOf(organisation) + raise, unit);
    }

    /// <summary>Finds the edge to the column whose lack and price are least in sum, or home; that sum, and the next least.</summary>
    private (int Best, long Least, long Second) FindBest(int row, long atHome)
    {
        var (best, least, second) = (AtHome, atHome, BidHeaps.None);
        var end = candidates.End(row);
        var sorted = candidates.SortedUpTo(row);
        var first = candidates.Start(row);
        var position = first;
        var several = rows.Capacity[row] > 1;
        var (factor, lowest) = (scale.Factor, lowestPrice);
        fixed (ulong* packed = candidates.Packed)
        fixed (ColumnPlaces.Price* prices = columns.Prices)
        fixed (long* organisationPrices = columns.OrganisationPrices)
        {
            for (; position < end; position++)
            {
                if (position == sorted)
                {
                    sorted = candidates.SortFurther(row);
                }

                var edge = packed[position];
                var lack = CandidateRows.LackOf(edge) * factor;
                if (lack + lowest >= second)
                {
                    break;
                }

                var price = prices + (uint)edge;
                var sum = lack + Math.Max(price->Own, organisationPrices[price->Organisation]);
                if (sum < second && !(several && IsHeld(row, (int)(uint)edge)))
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

        work.Count(position - first + 1);

        return (best, least, second);
    }

    private bool IsHeld(int row, int column)
    {
        foreach (var edge in unitEdges.AsSpan(rowUnits[row], rows.Capacity[row]))
        {
            if (edge >= 0 && CandidateRows.ColumnOf(candidates.Packed[edge]) == column)
            {
                return true;
            }
        }

        return false;
    }
}
