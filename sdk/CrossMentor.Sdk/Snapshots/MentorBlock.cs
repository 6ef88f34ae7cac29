namespace CrossMentor.Sdk.Snapshots;

/// <summary>A contiguous block of mentors: the unit of work, of cancellation and of time limits.</summary>
public readonly struct MentorBlock
{
    /// <summary>The most mentors a block can have; their columns then fit the first-level caches.</summary>
    public const int MaximumCount = 1024;

    internal MentorBlock(Cohort cohort, int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaximumCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + count, cohort.Count, nameof(count));
        Cohort = cohort;
        Start = start;
        Count = count;
    }

    /// <summary>All mentors of the run.</summary>
    public Cohort Cohort { get; }

    /// <summary>The row of the first mentor.</summary>
    public int Start { get; }

    /// <summary>How many mentors there are.</summary>
    public int Count { get; }

    /// <summary>One mentor of the block.</summary>
    /// <param name="index">The position in the block, from 0.</param>
    public PersonRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new PersonRow(Cohort, Start + index);
        }
    }

    /// <summary>The block's whole numbers.</summary>
    /// <param name="feature">The feature to read.</param>
    public ReadOnlySpan<int> Wholes(WholeFeature feature) => Cohort.Wholes(feature).Slice(Start, Count);

    /// <summary>The block's numbers.</summary>
    /// <param name="feature">The feature to read.</param>
    public ReadOnlySpan<float> Numbers(NumberFeature feature) => Cohort.Numbers(feature).Slice(Start, Count);

    /// <summary>The block's codes.</summary>
    /// <param name="feature">The feature to read.</param>
    public ReadOnlySpan<int> Codes(CodeFeature feature) => Cohort.Codes(feature).Slice(Start, Count);

    /// <summary>The block's sets.</summary>
    /// <param name="feature">The feature to read.</param>
    public BitBlock Bits(BitsFeature feature) => new(Cohort.BitColumn(feature), Start, Count);

    /// <summary>A part of the block.</summary>
    /// <param name="start">The first position in this block.</param>
    /// <param name="count">How many mentors.</param>
    public MentorBlock Slice(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + count, Count, nameof(count));
        return new MentorBlock(Cohort, Start + start, count);
    }
}
