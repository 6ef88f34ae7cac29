namespace CrossMentor.Sdk.Solvers.Tests.Support;

/// <summary>Random numbers for tests, from a seed that every failure prints.</summary>
internal sealed class SeededNumbers(ulong seed)
{
    private SplitMix numbers = new(seed);

    public int Below(int bound) => numbers.Below(bound);

    public int Between(int lowest, int highest) => lowest + numbers.Below(highest - lowest + 1);

    public bool OneIn(int chances) => numbers.Below(chances) == 0;

    public int[] Permutation(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var place = count - 1; place > 0; place--)
        {
            var other = Below(place + 1);
            (order[place], order[other]) = (order[other], order[place]);
        }

        return order;
    }
}
