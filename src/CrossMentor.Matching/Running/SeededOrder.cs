namespace CrossMentor.Matching.Running;

/// <summary>An order that depends on the seed and on nothing else: Fisher and Yates' shuffle fed by Steele, Lea and Flood's SplitMix64.</summary>
/// <remarks>Written out here, because a replayed run must shuffle alike on every version of the framework.</remarks>
internal static class SeededOrder
{
    public static T[] Shuffle<T>(IEnumerable<T> ordered, ulong seed, string purpose)
    {
        T[] items = [.. ordered];
        var state = seed;
        foreach (var letter in purpose)
        {
            state = Mix(state + letter);
        }

        for (var last = items.Length - 1; last > 0; last--)
        {
            state += 0x9E3779B97F4A7C15;
            var other = (int)(Mix(state) % (ulong)(last + 1));
            (items[last], items[other]) = (items[other], items[last]);
        }

        return items;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
