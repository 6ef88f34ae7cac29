using System.Diagnostics;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Who currently holds the places of each person of one side.</summary>
internal sealed class PlaceLists
{
    private readonly int[] starts;
    private readonly int[] partners;
    private readonly int[] worths;
    private readonly int[] counts;

    /// <summary>Makes room for the capacities and one more: while a path is laid, a person may briefly hold one place too many.</summary>
    public PlaceLists(int[] capacities)
    {
        counts = new int[capacities.Length];
        starts = new int[capacities.Length + 1];
        for (var person = 0; person < capacities.Length; person++)
        {
            starts[person + 1] = checked(starts[person] + capacities[person] + 1);
        }

        partners = new int[starts[^1]];
        worths = new int[starts[^1]];
    }

    public int Count(int person) => counts[person];

    public ReadOnlySpan<int> Partners(int person) => partners.AsSpan(starts[person], counts[person]);

    public ReadOnlySpan<int> Worths(int person) => worths.AsSpan(starts[person], counts[person]);

    public void Add(int person, int partner, int worth)
    {
        var place = starts[person] + counts[person]++;
        partners[place] = partner;
        worths[place] = worth;
    }

    public void Remove(int person, int partner)
    {
        var place = Partners(person).IndexOf(partner);
        if (place < 0)
        {
            throw new UnreachableException($"Partner {partner} holds no place of person {person}: the residual network is out of step.");
        }

        place += starts[person];
        var last = starts[person] + --counts[person];
        partners[place] = partners[last];
        worths[place] = worths[last];
    }
}
