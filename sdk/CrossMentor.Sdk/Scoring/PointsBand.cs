namespace CrossMentor.Sdk.Scoring;

/// <summary>Which values are worth all points, and how far beyond them there are still some.</summary>
/// <remarks>All points from <see cref="Low"/> to <see cref="High"/>, falling in a straight line to none at <see cref="ZeroBelow"/> and <see cref="ZeroAbove"/>.</remarks>
public readonly record struct PointsBand
{
    /// <summary>States a band.</summary>
    /// <param name="zeroBelow">At this value and below there are no points.</param>
    /// <param name="low">Where the band with all points begins.</param>
    /// <param name="high">Where the band with all points ends.</param>
    /// <param name="zeroAbove">At this value and above there are no points.</param>
    /// <exception cref="ArgumentException">The four borders do not ascend, or one is the lowest of all 32-bit numbers.</exception>
    public PointsBand(int zeroBelow, int low, int high, int zeroAbove)
    {
        if (zeroBelow > low || low > high || high > zeroAbove)
        {
            throw new ArgumentException("The band must ascend: zeroBelow, low, high, zeroAbove.", nameof(zeroBelow));
        }

        // So that the opposite of every border is a whole number too.
        ArgumentOutOfRangeException.ThrowIfLessThan(zeroBelow, -int.MaxValue);
        (ZeroBelow, Low, High, ZeroAbove) = (zeroBelow, low, high, zeroAbove);
    }

    /// <summary>At this value and below there are no points.</summary>
    public int ZeroBelow { get; }

    /// <summary>Where the band with all points begins.</summary>
    public int Low { get; }

    /// <summary>Where the band with all points ends.</summary>
    public int High { get; }

    /// <summary>At this value and above there are no points.</summary>
    public int ZeroAbove { get; }

    /// <summary>The points of one value.</summary>
    /// <param name="value">The value to place.</param>
    public int PointsFor(int value) => Points.Band(value, ZeroBelow, Low, High, ZeroAbove);

    /// <summary>The points of the difference of two values, however far apart they are.</summary>
    /// <param name="value">The value to place.</param>
    /// <param name="from">What it is measured from.</param>
    public int PointsForDifference(int value, int from)
        => PointsFor((int)Math.Clamp((long)value - from, -int.MaxValue, int.MaxValue));

    /// <summary>The band of the opposite values: what this one gives a difference, that one gives the difference the other way round.</summary>
    public PointsBand Mirrored() => new(-ZeroAbove, -High, -Low, -ZeroBelow);
}
