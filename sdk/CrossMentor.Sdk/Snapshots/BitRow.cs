using System.Numerics;

namespace CrossMentor.Sdk.Snapshots;

/// <summary>The bit set of one person.</summary>
public readonly struct BitRow
{
    private readonly BitColumn column;
    private readonly int row;

    internal BitRow(BitColumn column, int row)
    {
        this.column = column;
        this.row = row;
    }

    /// <summary>What the bits mean.</summary>
    public Vocabulary Vocabulary => column.Vocabulary;

    /// <summary>How many 64-bit words the set takes.</summary>
    public int WordCount => column.WordCount;

    /// <summary>How many codes the set holds.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var word = 0; word < WordCount; word++)
            {
                count += BitOperations.PopCount(Word(word));
            }

            return count;
        }
    }

    /// <summary>Whether nothing was stated.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>One word of the set.</summary>
    /// <param name="word">Which word, from 0 to <see cref="WordCount"/> - 1.</param>
    public ulong Word(int word) => column.Word(word, row);

    /// <summary>Whether the set holds a code.</summary>
    /// <param name="code">A code of the vocabulary; a missing code is in no set.</param>
    public bool Has(int code) => code >= 0 && code < Vocabulary.Count && ((Word(code >> 6) >> (code & 63)) & 1) != 0;

    /// <summary>How many codes two sets share.</summary>
    /// <param name="other">A set over the same vocabulary.</param>
    public int CountShared(BitRow other)
    {
        RequireSameVocabulary(other);

        // Most vocabularies fit one word, and authors ask this once a pair.
        return column.WordCount == 1 ? BitOperations.PopCount(column.Word(0, row) & other.column.Word(0, other.row)) : CountSharedInWords(other);
    }

    /// <summary>The taxonomy ids of the codes that two sets share, in the order of their codes.</summary>
    /// <param name="other">A set over the same vocabulary.</param>
    public IReadOnlyList<string> Shared(BitRow other)
    {
        RequireSameVocabulary(other);
        return Collect((mine, theirs) => mine & theirs, other);
    }

    /// <summary>The taxonomy ids of the codes in this set and not in the other, in the order of their codes.</summary>
    /// <param name="other">A set over the same vocabulary.</param>
    public IReadOnlyList<string> Except(BitRow other)
    {
        RequireSameVocabulary(other);
        return Collect((mine, theirs) => mine & ~theirs, other);
    }

    /// <summary>The taxonomy ids of the set, in the order of their codes.</summary>
    public IReadOnlyList<string> ToIds() => Collect((mine, _) => mine, this);

    private List<string> Collect(Func<ulong, ulong, ulong> combine, BitRow other)
    {
        var ids = new List<string>();
        for (var word = 0; word < WordCount; word++)
        {
            for (var bits = combine(Word(word), other.Word(word)); bits != 0; bits &= bits - 1)
            {
                ids.Add(Vocabulary[(word << 6) + BitOperations.TrailingZeroCount(bits)]);
            }
        }

        return ids;
    }

    private int CountSharedInWords(BitRow other)
    {
        var count = 0;
        for (var word = 0; word < WordCount; word++)
        {
            count += BitOperations.PopCount(Word(word) & other.Word(word));
        }

        return count;
    }

    private void RequireSameVocabulary(BitRow other)
    {
        if (!ReferenceEquals(Vocabulary, other.Vocabulary))
        {
            throw OtherVocabulary(other);
        }
    }

    private ArgumentException OtherVocabulary(BitRow other)
        => new($"A set of {Vocabulary.Name} codes cannot be compared with a set of {other.Vocabulary.Name} codes of another vocabulary.", nameof(other));
}
