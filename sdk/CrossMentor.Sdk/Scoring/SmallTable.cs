using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CrossMentor.Sdk.Scoring;

/// <summary>Looks up many codes at once in a table that fits a few registers, as those of functions and sectors do.</summary>
internal static class SmallTable
{
    private const int PartSize = 8;
    private const int MostParts = 4;

    /// <summary>Looks up as many codes as go at once.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="table">What stands for each code.</param>
    /// <param name="unknown">What stands for a code outside the table.</param>
    /// <param name="values">Receives one value a code; at least as long as the codes.</param>
    /// <returns>How many codes were looked up, from the first; the others are the caller's.</returns>
    public static int LookUp(ReadOnlySpan<int> codes, ReadOnlySpan<int> table, int unknown, Span<int> values)
    {
        if (!Vector256.IsHardwareAccelerated || table.Length > PartSize * MostParts)
        {
            return 0;
        }

        Span<int> padded = stackalloc int[PartSize * MostParts];
        padded.Clear();
        table.CopyTo(padded);
        var parts = MemoryMarshal.Cast<int, Vector256<int>>(padded);
        var (length, instead, step) = (Vector256.Create((uint)table.Length), Vector256.Create(unknown), Vector256.Create(PartSize));
        var (first, second, third, fourth) = (parts[0], parts[1], parts[2], parts[3]);
        var many = MemoryMarshal.Cast<int, Vector256<int>>(codes);
        var target = MemoryMarshal.Cast<int, Vector256<int>>(values);
        for (var place = 0; place < many.Length && place < target.Length; place++)
        {
            // A part has nothing, so 0, for a code that lies outside it.
            var code = many[place];
            var found = Vector256.Shuffle(first, code);
            if (table.Length > PartSize)
            {
                found |= Vector256.Shuffle(second, code - step);
                if (table.Length > 2 * PartSize)
                {
                    found |= Vector256.Shuffle(third, code - step - step) | Vector256.Shuffle(fourth, code - step - step - step);
                }
            }

            target[place] = Vector256.ConditionalSelect(Vector256.LessThan(code.AsUInt32(), length).AsInt32(), found, instead);
        }

        return many.Length * PartSize;
    }
}
