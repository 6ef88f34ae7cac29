namespace CrossMentor.Host.Demo;

/// <summary>Who competes with whom: symmetric, and binding for the groups of both.</summary>
internal sealed class DemoCompetitorMap
{
    private readonly Dictionary<string, string> houseOf;
    private readonly HashSet<(string One, string Other)> competing = [];

    public DemoCompetitorMap(IReadOnlyList<DemoDefinition> definitions)
    {
        houseOf = definitions.SelectMany(definition => definition.Organisations.Concat(definition.OtherOrganisations))
            .ToDictionary(organisation => organisation.Name, organisation => organisation.Group ?? organisation.Name, StringComparer.Ordinal);
        foreach (var competitors in definitions.SelectMany(definition => definition.Competitors))
        {
            competing.Add((houseOf[competitors.DeclaredBy], houseOf[competitors.Competitor]));
            competing.Add((houseOf[competitors.Competitor], houseOf[competitors.DeclaredBy]));
        }
    }

    public bool Compete(string one, string other) => competing.Contains((houseOf[one], houseOf[other]));
}
