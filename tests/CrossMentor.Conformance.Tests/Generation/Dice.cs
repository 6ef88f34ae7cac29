namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Choices that a seed decides, and how often something is done wrongly on purpose.</summary>
internal sealed class Dice(int seed, double mistakeRate = 0)
{
    // The same seed has to make the same document everywhere; nothing is protected by it.
    private readonly Random random = new(seed);

    public int Seed => seed;

    public int Below(int limit) => random.Next(limit);

    public int Between(int first, int last) => random.Next(first, last + 1);

    public bool Chance(double probability) => random.NextDouble() < probability;

    /// <summary>True if the next thing is to be done wrongly.</summary>
    public bool Mistake() => mistakeRate > 0 && random.NextDouble() < mistakeRate;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public void Shuffle<T>(List<T> items)
    {
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = random.Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
