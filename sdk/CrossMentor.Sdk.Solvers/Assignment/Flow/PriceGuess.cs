namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Prices from which an exact solve starts near its end, and the pairs that went with them.</summary>
/// <param name="ColumnPrices">A price of 0 or more for a place of each column, in points.</param>
/// <param name="HeldEdges">For each place of the rows, row after row, the position of the edge it holds, or -1.</param>
internal sealed record PriceGuess(long[] ColumnPrices, int[] HeldEdges)
{
    /// <summary>No guess: all prices 0, nothing held.</summary>
    public static PriceGuess None(int columns, int places)
    {
        var held = new int[places];
        Array.Fill(held, -1);
        return new PriceGuess(new long[columns], held);
    }
}
