using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Copies text that is the same in JSON as in memory: ASCII without quotes, backslashes and control characters. Most text is.</summary>
internal static class PlainText
{
    private const int Half = 4;

    /// <summary>Copies until the first character that is not plain and returns how many it has copied.</summary>
    /// <param name="text">UTF-16.</param>
    /// <param name="target">Room for a byte a character; bytes behind the copied ones may change.</param>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, text.Length, nameof(target));
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var to = ref MemoryMarshal.GetReference(target);
        return text.Length switch
        {
            >= 8 => CopyByVector(ref from, ref to, text.Length),
            >= Half => CopyByHalves(ref from, ref to, text.Length),
            _ => CopyOneByOne(text, target),
        };
    }

    private static int CopyByVector(ref ushort from, ref byte to, int length)
    {
        var at = 0;
        for (; at <= length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.NarrowWithSaturation(
                Vector128.LoadUnsafe(ref from, (nuint)at),
                Vector128.LoadUnsafe(ref from, (nuint)(at + Vector128<ushort>.Count)));
            bytes.StoreUnsafe(ref to, (nuint)at);
            var special = SpecialBits(bytes);
            if (special != 0)
            {
                return at + BitOperations.TrailingZeroCount(special);
            }
        }

        while (at < length)
        {
            // The last vector overlaps the one before: what it copies again is known to be plain.
            var start = Math.Min(at, length - Vector128<ushort>.Count);
            var characters = Vector128.LoadUnsafe(ref from, (nuint)start);
            var bytes = Vector128.NarrowWithSaturation(characters, characters);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, start), bytes.AsUInt64().ToScalar());
            var special = SpecialBits(bytes) & 0xFF;
            if (special != 0)
            {
                return start + BitOperations.TrailingZeroCount(special);
            }

            at = start + Vector128<ushort>.Count;
        }

        return length;
    }

    /// <summary>Four to seven characters: the first four and the last four, which may overlap, side by side in one vector.</summary>
    private static int CopyByHalves(ref ushort from, ref byte to, int length)
    {
        var end = length - Half;
        var characters = Vector128.Create(
            Vector64.LoadUnsafe(ref from),
            Vector64.LoadUnsafe(ref from, (nuint)end));
        var bytes = Vector128.NarrowWithSaturation(characters, characters);
        Unsafe.WriteUnaligned(ref to, bytes.AsUInt32().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, end), bytes.AsUInt32().GetElement(1));
        var special = SpecialBits(bytes) & 0xFF;
        if (special == 0)
        {
            return length;
        }

        var first = BitOperations.TrailingZeroCount(special);
        return first < Half ? first : first - Half + end;
    }

    private static int CopyOneByOne(ReadOnlySpan<char> text, Span<byte> target)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' or '"' or '\\' or > '\u007f')
            {
                return at;
            }

            target[at] = (byte)text[at];
        }

        return text.Length;
    }

    /// <summary>One bit a byte that is not plain. Saturation has made everything beyond Latin 1 a byte that is not ASCII.</summary>
    private static uint SpecialBits(Vector128<byte> bytes) =>
        (Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))).ExtractMostSignificantBits();
}
