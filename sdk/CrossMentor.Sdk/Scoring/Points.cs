using System.Numerics;
using System.Runtime.InteropServices;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Scoring;

/// <summary>The arithmetic that most criteria share, for one pair and for a block. Both forms give the same points.</summary>
/// <remarks>The forms for a block work on many pairs at once where the processor can. A scorer of a few calls to them costs a fraction of a loop over pairs.</remarks>
public static class Points
{
    // Up to here a thousand parts are whole numbers of single precision, and the whole part of a quotient is exact.
    private const int WidestShare = 16_000;

    // Borders and values up to here can be subtracted from each other within 32 bits.
    private const int FurthestBorder = 1 << 29;

    /// <summary>The share <paramref name="part"/> of <paramref name="whole"/> in whole points, rounded down.</summary>
    /// <param name="part">The part, from 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">The whole, above 0.</param>
    public static int Share(int part, int whole) => WideShare(part, whole);

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

        return value < low ? WideShare((long)value - zeroBelow, (long)low - zeroBelow) : WideShare((long)zeroAbove - value, (long)zeroAbove - high);
    }

    /// <summary>Gives, for each value, the points of its difference from one value.</summary>
    /// <param name="values">The values of a block; <see cref="Missing.Whole"/> where one is not known.</param>
    /// <param name="from">What they are measured from.</param>
    /// <param name="band">Which differences are worth how much.</param>
    /// <param name="unknown">The points where a value is not known, or <paramref name="from"/> is not.</param>
    /// <param name="points">Receives the points of each value.</param>
    public static void Differences(ReadOnlySpan<int> values, int from, PointsBand band, int unknown, Span<int> points)
    {
        points = points[..values.Length];
        if (from == Missing.Whole)
        {
            points.Fill(unknown);
            return;
        }

        // A slope of no width is a step: as wide as one between two whole numbers.
        var (zeroBelow, zeroAbove) = (Math.Min(band.ZeroBelow, band.Low - 1L), Math.Max(band.ZeroAbove, band.High + 1L));
        var (rise, fall) = (band.Low - zeroBelow, zeroAbove - band.High);
        var index = 0;
        if (rise <= WidestShare && fall <= WidestShare && IsNear(from) && zeroBelow >= -FurthestBorder && zeroAbove <= FurthestBorder)
        {
            var (first, last, low) = (new Vector<int>((int)zeroBelow + from), new Vector<int>((int)zeroAbove + from), new Vector<int>(band.Low + from));
            var (wideRise, wideFall) = (new Vector<int>((int)rise), new Vector<int>((int)fall));
            var (missing, instead) = (new Vector<int>(Missing.Whole), new Vector<int>(unknown));
            var many = Wide(values);
            var target = Wide(points);
            for (var place = 0; place < many.Length && place < target.Length; place++)
            {
                // Who is below the band is nowhere near its other end, so one slope says it all.
                var value = many[place];
                var near = Vector.Min(Vector.Max(value, first), last);
                var isBelow = Vector.LessThan(near, low);
                var part = Vector.ConditionalSelect(isBelow, near - first, Vector.Min(last - near, wideFall));
                var known = Shares(part, Vector.ConditionalSelect(isBelow, wideRise, wideFall));
                target[place] = Vector.ConditionalSelect(Vector.Equals(value, missing), instead, known);
            }

            index = many.Length * Vector<int>.Count;
        }

        for (; index < values.Length; index++)
        {
            points[index] = values[index] == Missing.Whole ? unknown : band.PointsForDifference(values[index], from);
        }
    }

    /// <summary>Turns counts into shares of a whole, in place; a count above the whole is as good as all of it.</summary>
    /// <param name="counts">The counts, none below 0; they become points.</param>
    /// <param name="whole">The whole, above 0.</param>
    public static void Shares(Span<int> counts, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        var index = 0;
        if (whole <= WidestShare)
        {
            var most = new Vector<int>(whole);
            var many = Wide(counts);
            for (var place = 0; place < many.Length; place++)
            {
                many[place] = Shares(Vector.Min(many[place], most), most);
            }

            index = many.Length * Vector<int>.Count;
        }

        for (; index < counts.Length; index++)
        {
            counts[index] = Share(Math.Min(counts[index], whole), whole);
        }
    }

    /// <summary>Gives, for each code, one number of points if it is the same as one code and another if not.</summary>
    /// <param name="codes">The codes of a block; <see cref="Missing.Code"/> where one is not known.</param>
    /// <param name="own">The code they are compared with.</param>
    /// <param name="same">The points where it is the same.</param>
    /// <param name="different">The points where it is another.</param>
    /// <param name="unknown">The points where a code is not known, or <paramref name="own"/> is not.</param>
    /// <param name="points">Receives the points of each code.</param>
    public static void Compare(ReadOnlySpan<int> codes, int own, int same, int different, int unknown, Span<int> points)
    {
        points = points[..codes.Length];
        if (own == Missing.Code)
        {
            points.Fill(unknown);
            return;
        }

        var (wideOwn, wideSame, wideDifferent) = (new Vector<int>(own), new Vector<int>(same), new Vector<int>(different));
        var (missing, instead) = (new Vector<int>(Missing.Code), new Vector<int>(unknown));
        var many = Wide(codes);
        var target = Wide(points);
        for (var place = 0; place < many.Length && place < target.Length; place++)
        {
            var code = many[place];
            var known = Vector.ConditionalSelect(Vector.Equals(code, wideOwn), wideSame, wideDifferent);
            target[place] = Vector.ConditionalSelect(Vector.Equals(code, missing), instead, known);
        }

        var index = many.Length * Vector<int>.Count;
        for (; index < codes.Length; index++)
        {
            points[index] = codes[index] == Missing.Code ? unknown : codes[index] == own ? same : different;
        }
    }

    /// <summary>Overwrites the points where a code is a certain one.</summary>
    /// <param name="codes">The codes of a block.</param>
    /// <param name="own">The code to find.</param>
    /// <param name="same">The points where it is found.</param>
    /// <param name="points">The points of each code.</param>
    public static void ReplaceEqual(ReadOnlySpan<int> codes, int own, int same, Span<int> points)
    {
        points = points[..codes.Length];
        var (wideOwn, wideSame) = (new Vector<int>(own), new Vector<int>(same));
        var many = Wide(codes);
        var target = Wide(points);
        for (var place = 0; place < many.Length && place < target.Length; place++)
        {
            target[place] = Vector.ConditionalSelect(Vector.Equals(many[place], wideOwn), wideSame, target[place]);
        }

        var index = many.Length * Vector<int>.Count;
        for (; index < codes.Length; index++)
        {
            points[index] = codes[index] == own ? same : points[index];
        }
    }

    /// <summary>Looks up the points of each code in a table.</summary>
    /// <param name="codes">The codes of a block; <see cref="Missing.Code"/> where one is not known.</param>
    /// <param name="table">The points of each code of the vocabulary.</param>
    /// <param name="unknown">The points where a code is not known.</param>
    /// <param name="points">Receives the points of each code.</param>
    public static void LookUp(ReadOnlySpan<int> codes, ReadOnlySpan<int> table, int unknown, Span<int> points)
    {
        points = points[..codes.Length];
        for (var index = SmallTable.LookUp(codes, table, unknown, points); index < codes.Length && index < points.Length; index++)
        {
            var code = codes[index];
            points[index] = (uint)code < (uint)table.Length ? table[code] : unknown;
        }
    }

    /// <summary>Counts, for each mentor of a block, the codes that the mentor's set shares with one set.</summary>
    /// <param name="set">The set to compare with.</param>
    /// <param name="mentors">The sets of the block, over the same vocabulary.</param>
    /// <param name="counts">Receives one count a mentor.</param>
    public static void CountShared(BitRow set, BitBlock mentors, Span<int> counts) => Count(set, mentors, flip: 0, counts);

    /// <summary>Counts, for each mentor of a block, the codes that the mentor's set has and one set lacks.</summary>
    /// <param name="set">The set to compare with.</param>
    /// <param name="mentors">The sets of the block, over the same vocabulary.</param>
    /// <param name="counts">Receives one count a mentor.</param>
    public static void CountAdded(BitRow set, BitBlock mentors, Span<int> counts) => Count(set, mentors, flip: ulong.MaxValue, counts);

    /// <summary>Overwrites the points of mentors whose set is empty: nothing was stated.</summary>
    /// <param name="mentors">The sets of the block.</param>
    /// <param name="unknown">The points where nothing was stated.</param>
    /// <param name="points">The points of each mentor.</param>
    public static void ReplaceEmpty(BitBlock mentors, int unknown, Span<int> points)
    {
        var stated = mentors.Stated;
        points = points[..stated.Length];
        var instead = new Vector<int>(unknown);
        var many = MemoryMarshal.Cast<ulong, Vector<ulong>>(stated);
        var target = Wide(points);
        for (var place = 0; place < target.Length && (2 * place) + 1 < many.Length; place++)
        {
            var (low, high) = (Vector.Equals(many[2 * place], Vector<ulong>.Zero), Vector.Equals(many[(2 * place) + 1], Vector<ulong>.Zero));
            target[place] = Vector.ConditionalSelect(Vector.AsVectorInt32(Vector.Narrow(low, high)), instead, target[place]);
        }

        for (var index = target.Length * Vector<int>.Count; index < stated.Length; index++)
        {
            points[index] = stated[index] == 0 ? unknown : points[index];
        }
    }

    private static int WideShare(long part, long whole) => (int)(part * ScoreScale.MaximumPoints / whole);

    private static bool IsNear(int value) => value is >= -FurthestBorder and <= FurthestBorder;

    // Each number is at most sixteen million and each quotient at most a thousand, so nothing is rounded but the quotient, and that the same way everywhere.
    private static Vector<int> Shares(Vector<int> parts, Vector<int> wholes)
        => Vector.ConvertToInt32Native(Vector.ConvertToSingle(parts * ScoreScale.MaximumPoints) / Vector.ConvertToSingle(wholes));

    private static ReadOnlySpan<Vector<int>> Wide(ReadOnlySpan<int> values) => MemoryMarshal.Cast<int, Vector<int>>(values);

    private static Span<Vector<int>> Wide(Span<int> values) => MemoryMarshal.Cast<int, Vector<int>>(values);

    private static void Count(BitRow set, BitBlock mentors, ulong flip, Span<int> counts)
    {
        if (!ReferenceEquals(set.Vocabulary, mentors.Vocabulary))
        {
            throw new ArgumentException("Only sets over one vocabulary can be compared.", nameof(mentors));
        }

        counts = counts[..mentors.Count];
        var isFirst = true;
        for (var word = 0; word < mentors.WordCount; word++)
        {
            var mine = set.Word(word) ^ flip;
            if (mine == 0)
            {
                continue;
            }

            var theirs = mentors.Plane(word);
            BitCounts.Count(theirs, mine, counts, isAdded: !isFirst);
            isFirst = false;
        }

        if (isFirst)
        {
            counts.Clear();
        }
    }
}
