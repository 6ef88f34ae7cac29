namespace CrossMentor.Benchmarks.Pairing;

/// <summary>The pairs that all servers serve: 150 of 51 organisations. The program on node makes the same ones by the same rule.</summary>
public static class Roster
{
    public const int PairCount = 150;
    private const int OrganisationCount = 51;

    private static readonly string[] GivenNames = ["Anna", "Bram", "Clara", "David", "Elif", "Frank", "Greta", "Hugo", "Ines", "Jonas", "Karin"];
    private static readonly string[] FamilyNames = ["Andersen", "Bakker", "Carlsen", "Dijkstra", "Ericsson", "Fischer", "Graf"];

    // Before the pairs, which refer to them.
    public static IReadOnlyList<Organisation> Organisations { get; } = [.. MakeOrganisations()];

    private static readonly Pair[][] Prefixes = MakePrefixes();

    /// <summary>The first pairs. The same array every time, so that no server pays for making it.</summary>
    public static Pair[] First(int count) => Prefixes[Math.Clamp(count, 0, PairCount)];

    private static Pair[][] MakePrefixes()
    {
        var pairs = Enumerable.Range(0, PairCount)
            .Select(index => new Pair(
                $"pair-{index}",
                1000 + (index * 37 % 9000),
                Person("mentor", index, Organisations[index % OrganisationCount]),
                Person("mentee", index + 5, Organisations[(index + 7) % OrganisationCount])))
            .ToArray();
        return [.. Enumerable.Range(0, PairCount + 1).Select(count => pairs[..count])];
    }

    private static IEnumerable<Organisation> MakeOrganisations() => Enumerable.Range(0, OrganisationCount)
        .Select(index => new Organisation($"org-{index}", $"{FamilyNames[index % FamilyNames.Length]} & Partners {index}"));

    private static Participant Person(string role, int index, Organisation organisation) => new(
        $"{role}-{index}",
        $"{GivenNames[index % GivenNames.Length]} {FamilyNames[index % FamilyNames.Length]}",
        organisation);
}
