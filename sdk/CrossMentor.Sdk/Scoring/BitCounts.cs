using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CrossMentor.Sdk.Scoring;

/// <summary>Counts bits of many words at once: each half byte by a table of sixteen in a register (Muła, Kurz and Lemire 2018, section 2.2).</summary>
internal static class BitCounts
{
    // Two vectors of words give one vector of counts.
    private const int WordsAtOnce = 8;

    private static readonly Vector256<byte> BitsOfHalf = Vector256.Create(Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));

    /// <summary>Counts the bits that each word shares with one mask.</summary>
    /// <param name="words">The words.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="counts">Receives one count a word; at least as long as the words.</param>
    /// <param name="isAdded">Whether the counts are added to what is there.</param>
    public static void Count(ReadOnlySpan<ulong> words, ulong mask, Span<int> counts, bool isAdded)
    {
        var index = 0;
        if (Avx2.IsSupported)
        {
            var wideMask = Vector256.Create(mask);
            var keep = isAdded ? Vector256<int>.AllBitsSet : Vector256<int>.Zero;
            var pairs = MemoryMarshal.Cast<ulong, Vector256<ulong>>(words);
            var target = MemoryMarshal.Cast<int, Vector256<int>>(counts);
            for (var place = 0; place < target.Length && (2 * place) + 1 < pairs.Length; place++)
            {
                var (low, high) = (CountBytes(pairs[2 * place] & wideMask), CountBytes(pairs[(2 * place) + 1] & wideMask));
                target[place] = (target[place] & keep) + Vector256.Narrow(low, high).AsInt32();
            }

            index = words.Length / WordsAtOnce * WordsAtOnce;
        }

        for (; index < words.Length && index < counts.Length; index++)
        {
            counts[index] = (isAdded ? counts[index] : 0) + BitOperations.PopCount(words[index] & mask);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> CountBytes(Vector256<ulong> words)
    {
        var half = Vector256.Create((byte)0x0F);
        var low = Avx2.Shuffle(BitsOfHalf, words.AsByte() & half);
        var high = Avx2.Shuffle(BitsOfHalf, (words >> 4).AsByte() & half);
        return Avx2.SumAbsoluteDifferences(low + high, Vector256<byte>.Zero).AsUInt64();
    }
}
