namespace CrossMentor.Sdk.Snapshots;

/// <summary>The bit sets of a block of mentors.</summary>
public readonly struct BitBlock
{
    private readonly BitColumn column;
    private readonly int start;

    internal BitBlock(BitColumn column, int start, int count)
    {
        this.column = column;
        this.start = start;
        Count = count;
    }

    /// <summary>How many mentors the block has.</summary>
    public int Count { get; }

    /// <summary>How many 64-bit words a set takes.</summary>
    public int WordCount => column.WordCount;

    /// <summary>What the bits mean.</summary>
    public Vocabulary Vocabulary => column.Vocabulary;

    /// <summary>The set of one mentor of the block.</summary>
    /// <param name="index">The position in the block, from 0.</param>
    public BitRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new BitRow(column, start + index);
        }
    }

    /// <summary>One word of each mentor's set, contiguous: what a vectorised loop wants.</summary>
    /// <param name="word">Which word, from 0 to <see cref="WordCount"/> - 1.</param>
    public ReadOnlySpan<ulong> Plane(int word) => column.Plane(word, start, Count);

    /// <summary>Not 0 for each mentor who has stated anything, contiguous as a plane is.</summary>
    internal ReadOnlySpan<ulong> Stated => column.Stated.Slice(start, Count);
}
