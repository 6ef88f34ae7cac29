namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>The unit of an auction: points times a factor, so that the usual difference of scores within a row is the same number everywhere.</summary>
/// <param name="Factor">How many units a point has.</param>
/// <param name="LeastLack">The least that any edge lacks of the highest score, in points.</param>
/// <param name="HighestLack">The most that any edge lacks of the highest score, in points.</param>
internal sealed record AuctionScale(long Factor, int LeastLack, int HighestLack)
{
    private const int FirstShare = 20;
    private const int LastShare = 62_500;
    private const int LastPart = 30;
    private const int StepShrinks = 5;

    /// <summary>The difference of scores within a row, in units: the greatest, or without organisations twice what a candidate usually lacks of the best.</summary>
    public const int Spread = 1 << 26;

    /// <summary>No price and no cost of an organisation goes beyond this: what outweighs every score outweighs it here by this much.</summary>
    public const long Limit = 4L * Spread;

    /// <summary>The least that bids of the first phase raise a price by.</summary>
    public long FirstStep => Step(Math.Max(Spread / FirstShare, LastStep));

    /// <summary>The same of the last phase.</summary>
    public long LastStep => Step(Math.Max(Spread / LastShare, Factor / LastPart));

    /// <summary>What staying without a pair lacks: more than any pair that is not overpriced.</summary>
    public long LackAtHome => (HighestLack * Factor) + Limit;

    public static AuctionScale Of(FlowNetwork network, Work work)
    {
        var candidates = network.Candidates;
        var (spread, spreads, asked, lowest, highest) = (0, 0L, 0, int.MaxValue, 0);
        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            var (least, greatest, sum) = (int.MaxValue, 0, 0L);
            for (var position = candidates.Start(row); position < candidates.End(row); position++)
            {
                var lack = CandidateRows.LackOf(candidates.Packed[position]);
                (least, greatest, sum) = (Math.Min(least, lack), Math.Max(greatest, lack), sum + lack);
            }

            var count = candidates.End(row) - candidates.Start(row);
            work.Count(count + 1);
            (spread, lowest, highest) = (Math.Max(spread, greatest - least), Math.Min(lowest, least), Math.Max(highest, greatest));
            if (count > 0)
            {
                spreads += (sum / count) - least;
                asked++;
            }
        }

        // A few candidates far beyond all others, such as those that make a core complete, are not what people choose among. Organisations have to outweigh them though.
        var usual = network.HasOrganisations ? spread : (int)Math.Min(spread, 2 * spreads / Math.Max(1, asked));
        return new AuctionScale(Spread / Math.Max(1, usual), Math.Min(lowest, highest), highest);
    }

    /// <summary>A cost of an organisation in units, within the limit.</summary>
    public long Cost(long points) => Math.Clamp(points, -Limit / Factor, Limit / Factor) * Factor;

    /// <summary>The step of the phase after one.</summary>
    public long NextStep(long step) => Step(Math.Max(LastStep, step / StepShrinks));

    /// <summary>The nearest whole number of points.</summary>
    public long Points(long units) => (units + (Factor / 2)) / Factor;

    /// <summary>The step in whole points where it has any: prices stay whole then, and rounding them in the end makes no column better or worse.</summary>
    private long Step(long units) => units < Factor ? units : units / Factor * Factor;
}
