namespace CrossMentor.Benchmarks.Pairing;

/// <summary>The one resolver of <c>pairs.graphql</c>; everything else is a property.</summary>
public static class PairResolvers
{
    // Query.pairs(first: Int!): [Pair!]!
    public static IReadOnlyList<Pair> Pairs(int first) => Roster.First(first);
}
