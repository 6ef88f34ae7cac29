namespace CrossMentor.Sdk.Solvers;

/// <summary>A small seeded source of numbers that is the same on every machine and in every version.</summary>
/// <remarks>Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators, 2014.</remarks>
internal struct SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>Spreads a number over all 64 bits; different numbers stay different.</summary>
    public static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }

    /// <summary>The next number below <paramref name="bound"/>.</summary>
    public int Below(int bound)
    {
        var value = Mix(state);
        state += 0x9E3779B97F4A7C15UL;
        return (int)(((UInt128)value * (uint)bound) >> 64);
    }
}
