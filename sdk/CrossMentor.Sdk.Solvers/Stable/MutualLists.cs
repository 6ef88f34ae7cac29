using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>The lists of the proposers without those who would not have them, ties broken, and what each of them is worth to whom it lists.</summary>
internal sealed class MutualLists
{
    private MutualLists(int[] starts, int[] receivers, long[] worths) => (Starts, Receivers, Worths) = (starts, receivers, worths);

    /// <summary>Where the list of each proposer starts; one entry a proposer and one more.</summary>
    public int[] Starts { get; }

    /// <summary>The receivers, best first.</summary>
    public int[] Receivers { get; }

    /// <summary>The place of the proposer in the eyes of that receiver: the lower the better, never twice the same for one receiver.</summary>
    public long[] Worths { get; }

    /// <param name="proposers">The lists of the proposers.</param>
    /// <param name="receivers">The lists of the receivers.</param>
    /// <param name="proposerOrder">Who of the proposers comes first among equals.</param>
    /// <param name="receiverOrder">Who of the receivers comes first among equals.</param>
    public static MutualLists Of(PreferenceLists proposers, PreferenceLists receivers, int[] proposerOrder, int[] receiverOrder)
    {
        var (ranks, by) = (TieBreakOrder.RanksOf(proposerOrder), TieBreakOrder.RanksOf(receiverOrder));
        var (starts, known, worths) = Transpose(receivers, proposers.PersonCount, ranks);
        var ownStarts = new int[proposers.PersonCount + 1];
        var (own, ownWorths) = (new List<int>(), new List<long>());
        for (var proposer = 0; proposer < proposers.PersonCount; proposer++)
        {
            var (partners, classes) = (proposers.PartnersOf(proposer).ToArray(), proposers.RanksOf(proposer).ToArray());
            var keys = new long[partners.Length];
            for (var entry = 0; entry < keys.Length; entry++)
            {
                keys[entry] = Join(classes[entry], by[partners[entry]]);
            }

            Array.Sort(keys, partners);
            foreach (var receiver in partners)
            {
                // Who lists a proposer stands in the proposer's part of the transposed lists, ascending.
                var found = Array.BinarySearch(known, starts[proposer], starts[proposer + 1] - starts[proposer], receiver);
                if (found >= 0)
                {
                    own.Add(receiver);
                    ownWorths.Add(worths[found]);
                }
            }

            ownStarts[proposer + 1] = own.Count;
        }

        return new MutualLists(ownStarts, [.. own], [.. ownWorths]);
    }

    private static (int[] Starts, int[] Receivers, long[] Worths) Transpose(PreferenceLists receivers, int proposerCount, int[] ranks)
    {
        var starts = new int[proposerCount + 1];
        for (var receiver = 0; receiver < receivers.PersonCount; receiver++)
        {
            foreach (var proposer in receivers.PartnersOf(receiver))
            {
                starts[proposer + 1]++;
            }
        }

        for (var proposer = 0; proposer < proposerCount; proposer++)
        {
            starts[proposer + 1] += starts[proposer];
        }

        var next = starts[..^1];
        var (known, worths) = (new int[starts[^1]], new long[starts[^1]]);
        for (var receiver = 0; receiver < receivers.PersonCount; receiver++)
        {
            var partners = receivers.PartnersOf(receiver);
            var classes = receivers.RanksOf(receiver);
            for (var entry = 0; entry < partners.Length; entry++)
            {
                var at = next[partners[entry]]++;
                (known[at], worths[at]) = (receiver, Join(classes[entry], ranks[partners[entry]]));
            }
        }

        return (starts, known, worths);
    }

    private static long Join(int rank, int tie) => ((long)rank << 32) | (uint)tie;
}
