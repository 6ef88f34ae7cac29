namespace CrossMentor.Benchmarks.Solvers;

/// <summary>The one source of numbers of all instances: a pure function of three numbers, written the same way in C#, Python and C++.</summary>
/// <remarks>The finaliser of SplitMix64 (Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators, 2014).</remarks>
internal static class InstanceHash
{
    public static ulong Of(int stream, int row, int column)
    {
        var value = ((ulong)(uint)stream << 56) ^ ((ulong)(uint)row << 28) ^ (uint)column;
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }

    public static int Below(int bound, int stream, int row, int column) => (int)(Of(stream, row, column) % (ulong)bound);
}
