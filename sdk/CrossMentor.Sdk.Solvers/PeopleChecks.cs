namespace CrossMentor.Sdk.Solvers;

/// <summary>What every problem asks of the lists that describe the people of one side.</summary>
internal static class PeopleChecks
{
    /// <exception cref="ArgumentException">There is not one capacity a person, or one is negative.</exception>
    public static void CheckCapacities(int[] capacities, int expected, string name)
    {
        if (capacities.Length != expected)
        {
            throw new ArgumentException($"There are {capacities.Length} capacities for {expected} people.", name);
        }

        var negative = Array.FindIndex(capacities, capacity => capacity < 0);
        if (negative >= 0)
        {
            throw new ArgumentException($"Person {negative} has the negative capacity {capacities[negative]}.", name);
        }
    }

    /// <exception cref="ArgumentException">There is not one key a person.</exception>
    public static IReadOnlyList<string>? CheckedKeys(IReadOnlyList<string>? keys, int expected, string name)
        => keys is null || keys.Count == expected
            ? keys
            : throw new ArgumentException($"There are {keys.Count} keys for {expected} people.", name);
}
