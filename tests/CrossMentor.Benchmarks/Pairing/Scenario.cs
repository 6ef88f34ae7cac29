namespace CrossMentor.Benchmarks.Pairing;

/// <summary>One thing asked of every server: as a document, and as the address a hand-written endpoint would have for it.</summary>
internal sealed record Scenario(string Name, string Document, string Address, int PairCount)
{
    private const string Selection =
        "id score mentor { id name organisation { id name } } mentee { id name organisation { id name } }";

    public static Scenario TypeName { get; } = new("{ __typename }", "{ __typename }", "/typename", 0);

    public static Scenario TenPairs { get; } = OfPairs(10);

    public static Scenario AllPairs { get; } = OfPairs(Roster.PairCount);

    public static IReadOnlyList<Scenario> All { get; } = [TypeName, TenPairs, AllPairs];

    private static Scenario OfPairs(int count) =>
        new($"{count} pairs", $"query Pairs {{ pairs(first: {count}) {{ {Selection} }} }}", $"/pairs/{count}", count);
}
