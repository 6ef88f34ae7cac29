using System.Collections.Immutable;
using System.Numerics;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Works out the share of each organisation in the pairs, counted by its mentees.</summary>
internal static class FairShareFactory
{
    /// <summary>Beyond it shares are rounded to this fraction of a pair, which no whole number of pairs would notice.</summary>
    private const int LargestDenominator = 10_000;

    /// <summary>The shares, or null when no goal asks for them.</summary>
    public static FairShares? Of(MatchingPolicy policy, Roster roster, ImmutableArray<PlaceMove> moves)
    {
        if (!policy.Goals.Contains(MatchingGoal.FairShares))
        {
            return null;
        }

        var given = Places(roster.Mentors, roster.MentorOrganisations, roster.Organisations.Length);
        foreach (var move in moves)
        {
            var code = roster.OrganisationCode(move.OrganisationId);
            given[code] = Math.Max(0, given[code] + move.Places);
        }

        var wanted = Places(roster.Mentees, roster.MenteeOrganisations, roster.Organisations.Length);
        var whole = Math.Min(given.Sum(), wanted.Sum());
        long[] weights = [.. given.Select((places, code) => wanted[code] > 0 && policy.FairShares == FairShareRule.PlacesGiven ? places : 0)];
        if (weights.Sum() == 0)
        {
            weights = [.. wanted.Select(places => places > 0 ? 1L : 0)];
        }

        return Divide(whole, weights);
    }

    private static FairShares Divide(long whole, long[] weights)
    {
        var sum = Math.Max(1, weights.Sum());
        var common = weights.Select(weight => new BigInteger(weight) * whole).Aggregate(new BigInteger(sum), BigInteger.GreatestCommonDivisor);
        var denominator = (long)(sum / common);
        return denominator <= LargestDenominator
            ? new FairShares(Side.Mentee, [.. weights.Select(weight => Limited(new BigInteger(weight) * whole / common))], (int)denominator)
            : new FairShares(
                Side.Mentee,
                [.. weights.Select(weight => Limited(((2 * new BigInteger(weight) * whole * LargestDenominator) + sum) / (2 * sum)))],
                LargestDenominator);
    }

    private static int Limited(BigInteger numerator) => (int)BigInteger.Min(numerator, int.MaxValue);

    private static long[] Places(ImmutableArray<MatchingPerson> people, ImmutableArray<int> organisations, int count)
    {
        var places = new long[count];
        for (var row = 0; row < people.Length; row++)
        {
            places[organisations[row]] += people[row].Capacity;
        }

        return places;
    }
}
