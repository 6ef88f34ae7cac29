using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>The numbers of pairs of people or organisations: what is claimed, and between which bounds a solution as good could differ.</summary>
internal sealed class PairCounts
{
    private readonly string who;
    private readonly long[] claimed;
    private readonly long[] least;
    private readonly long[] most;
    private readonly FairShares? shares;

    private PairCounts(string who, long[] claimed, long[] least, long[] most, FairShares? shares)
        => (this.who, this.claimed, this.least, this.most, this.shares) = (who, claimed, least, most, shares);

    public static PairCounts OfPeople(string who, int[] loads, ReadOnlySpan<int> capacities)
        => new(who, Array.ConvertAll(loads, load => (long)load), new long[loads.Length], Longs(capacities), shares: null);

    public static PairCounts OfOrganisations(string who, OrganisationQuotas? quotas, int[] loads, FairShares? shares)
        => quotas is null
            ? new(who, [], [], [], shares)
            : new(who, SolutionClaim.ByOrganisation(quotas, loads), Longs(quotas.Lowest), Longs(quotas.Highest), shares);

    /// <summary>Tests that one pair more would not gain and one fewer would not either, and moves the bounds to where that is strictly so.</summary>
    public string? Narrow(IReadOnlyList<long> prices, bool isFair)
    {
        for (var place = 0; place < claimed.Length; place++)
        {
            var byShare = isFair && shares is not null;
            var (price, pairs) = ((Int128)prices[place], claimed[place]);
            var (next, last) = byShare ? (price + WorthOf(place, pairs + 1), price + WorthOf(place, pairs)) : (price, price);
            if (pairs < most[place] && next > 0)
            {
                return $"{who} {place} has {pairs} pairs; one more would gain {next}.";
            }

            if (pairs > least[place] && last < 0)
            {
                return $"{who} {place} has {pairs} pairs; one fewer would gain {-last}.";
            }

            // By shares the worth falls with every pair, so that at most the next one can be as good.
            most[place] = next != 0 ? pairs : byShare ? Math.Min(most[place], pairs + 1) : most[place];
            least[place] = last != 0 ? pairs : byShare ? Math.Max(least[place], pairs - 1) : least[place];
        }

        return null;
    }

    /// <summary>The most that all together could be charged within the bounds.</summary>
    public Int128 MostCharged(IReadOnlyList<long> prices)
    {
        var sum = Int128.Zero;
        for (var place = 0; place < claimed.Length; place++)
        {
            sum += (Int128)prices[place] * (prices[place] > 0 ? most[place] : least[place]);
        }

        return sum;
    }

    /// <summary>What the pair with this number, from 1, is worth to an organisation: by how much it lowers the squared deviation, times the denominator.</summary>
    private Int128 WorthOf(int organisation, long number)
        => (2 * (Int128)shares!.Numerators[organisation]) + ((1 - (2 * (Int128)number)) * shares.Denominator);

    private static long[] Longs(ReadOnlySpan<int> numbers)
    {
        var longs = new long[numbers.Length];
        for (var place = 0; place < longs.Length; place++)
        {
            longs[place] = numbers[place];
        }

        return longs;
    }
}
