namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>A seeded source of numbers that is the same on every machine and in every version, so that a seed in a finding stays good.</summary>
/// <remarks>Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators, 2014.</remarks>
internal sealed class Draws(ulong seed)
{
    private ulong state = seed;

    public int Below(int bound)
    {
        state += 0x9E3779B97F4A7C15UL;
        var value = state;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        value ^= value >> 31;
        return (int)(((UInt128)value * (uint)bound) >> 64);
    }

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool OneIn(int chances) => Below(chances) == 0;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public int[] Permutation(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var place = count - 1; place > 0; place--)
        {
            var other = Below(place + 1);
            (order[place], order[other]) = (order[other], order[place]);
        }

        return order;
    }
}
