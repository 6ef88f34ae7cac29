namespace CrossMentor.Benchmarks.Pairing;

/// <summary>One thing asked of every server: as a document, and as the address a hand-written endpoint would have for it.</summary>
internal sealed record Scenario(string Name, string Document, string Address, int PairCount)
{
    // Both have the same answers: the alias hides where the organisation came from.
    private const string Property = "organisation";
    private const string ById = "organisation: employer";

    public static Scenario TypeName { get; } = new("{ __typename }", "{ __typename }", "/typename", 0);

    public static Scenario TenPairs { get; } = OfPairs(10, "10 pairs", Property);

    public static Scenario AllPairs { get; } = OfPairs(Roster.PairCount, "150 pairs", Property);

    /// <summary>Ten pairs whose organisations are loaded by id, in the way each server has for it.</summary>
    public static Scenario TenLoaded { get; } = OfPairs(10, "10 loaded", ById);

    /// <summary>All pairs, likewise.</summary>
    public static Scenario AllLoaded { get; } = OfPairs(Roster.PairCount, "150 loaded", ById);

    public static IReadOnlyList<Scenario> All { get; } = [TypeName, TenPairs, AllPairs, TenLoaded, AllLoaded];

    private static Scenario OfPairs(int count, string name, string organisation)
    {
        var person = $"{{ id name {organisation} {{ id name }} }}";
        return new(name, $"query Pairs {{ pairs(first: {count}) {{ id score mentor {person} mentee {person} }} }}", $"/pairs/{count}", count);
    }
}
