using System.Numerics;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Scoring;

/// <summary>The arithmetic that most criteria share, for one pair and for a block. Both forms give the same points.</summary>
public static class Points
{
    /// <summary>The share <paramref name="part"/> of <paramref name="whole"/> in whole points, rounded down.</summary>
    /// <param name="part">The part, from 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">The whole, above 0.</param>
    public static int Share(int part, int whole) => (int)((long)part * ScoreScale.MaximumPoints / whole);

    /// <summary>All points inside the band, falling in a straight line to none at <paramref name="zeroBelow"/> and <paramref name="zeroAbove"/>.</summary>
    /// <param name="value">The value to place.</param>
    /// <param name="zeroBelow">At this value and below there are no points; at most <paramref name="low"/>.</param>
    /// <param name="low">Where the band begins.</param>
    /// <param name="high">Where the band ends; at least <paramref name="low"/>.</param>
    /// <param name="zeroAbove">At this value and above there are no points; at least <paramref name="high"/>.</param>
    public static int Band(int value, int zeroBelow, int low, int high, int zeroAbove)
    {
        if (value >= low && value <= high)
        {
            return ScoreScale.MaximumPoints;
        }

        if (value <= zeroBelow || value >= zeroAbove)
        {
            return 0;
        }

        return value < low ? Share(value - zeroBelow, low - zeroBelow) : Share(zeroAbove - value, zeroAbove - high);
    }

    /// <summary>Counts, for each mentor of a block, the codes that the mentor's set shares with one set.</summary>
    /// <param name="set">The set to compare with.</param>
    /// <param name="mentors">The sets of the block, over the same vocabulary.</param>
    /// <param name="counts">Receives one count a mentor.</param>
    public static void CountShared(BitRow set, BitBlock mentors, Span<int> counts)
    {
        if (!ReferenceEquals(set.Vocabulary, mentors.Vocabulary))
        {
            throw new ArgumentException("Only sets over one vocabulary can be compared.", nameof(mentors));
        }

        counts.Clear();
        for (var word = 0; word < mentors.WordCount; word++)
        {
            var mine = set.Word(word);
            if (mine == 0)
            {
                continue;
            }

            var theirs = mentors.Plane(word);
            for (var index = 0; index < theirs.Length; index++)
            {
                counts[index] += BitOperations.PopCount(theirs[index] & mine);
            }
        }
    }
}
