using System.Runtime.InteropServices;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>A fair order of people that depends on their keys and a seed, not on how they are listed.</summary>
/// <remarks>
/// The solver meets people in this order and is otherwise deterministic, so with distinct keys the solution chosen among equals
/// is a function of the keyed problem and the seed alone. Mixing the key with the seed keeps a low key from winning every tie.
/// </remarks>
internal static class TieBreakOrder
{
    /// <summary>Answers the people by rank.</summary>
    public static int[] Of(int count, IReadOnlyList<string>? keys, ulong seed)
    {
        var mixed = new ulong[count];
        var order = new int[count];
        for (var person = 0; person < count; person++)
        {
            mixed[person] = keys is null ? SplitMix.Mix((ulong)person + seed) : MixText(keys[person], seed);
            order[person] = person;
        }

        Array.Sort(order, (one, other) => Compare(one, other, mixed, keys));
        return order;
    }

    /// <summary>The rank of each person in an order.</summary>
    public static int[] RanksOf(int[] order)
    {
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    private static int Compare(int one, int other, ulong[] mixed, IReadOnlyList<string>? keys)
    {
        var byMix = mixed[one].CompareTo(mixed[other]);
        if (byMix != 0)
        {
            return byMix;
        }

        var byKey = keys is null ? 0 : string.CompareOrdinal(keys[one], keys[other]);
        return byKey != 0 ? byKey : one.CompareTo(other);
    }

    private static ulong MixText(string key, ulong seed)
    {
        // FNV-1a over the UTF-16 code units; the final mix spreads it and brings the seed in.
        var hash = 14695981039346656037UL;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(key.AsSpan()))
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return SplitMix.Mix(hash + seed);
    }
}
