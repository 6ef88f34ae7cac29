namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Prices from which an exact solve starts near its end, and the pairs that went with them.</summary>
/// <param name="ColumnPrices">A price for a place of each column, in points, with what its organisation takes of it.</param>
/// <param name="OrganisationPrices">What each organisation of columns takes for a place of its people; never more than a place of theirs costs.</param>
/// <param name="HeldEdges">For each place of the rows, row after row, the position of the edge it holds, or -1.</param>
internal sealed record PriceGuess(long[] ColumnPrices, long[] OrganisationPrices, int[] HeldEdges)
{
    /// <summary>Guesses by an auction, the quicker one where every place is single.</summary>
    public static PriceGuess ByAuction(FlowNetwork network, Work work)
    {
        var scale = AuctionScale.Of(network, work);
        return UnitAuction.Guess(network, scale, work) ?? PriceAuction.Guess(network, scale, work);
    }

    /// <summary>No guess: nothing held, and organisations so cheap that nothing held is best for them.</summary>
    public static PriceGuess None(FlowNetwork network)
    {
        var organisations = new long[network.Columns.OrganisationCount];
        for (var organisation = 0; organisation < organisations.Length; organisation++)
        {
            organisations[organisation] = Math.Min(0, network.CostOfNext(network.Columns, organisation, 0));
        }

        var held = new int[network.Rows.Capacity.Sum()];
        Array.Fill(held, -1);
        return new PriceGuess(Array.ConvertAll(network.Columns.OrganisationOf, one => one < 0 ? 0 : organisations[one]), organisations, held);
    }
}
