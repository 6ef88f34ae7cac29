namespace CrossMentor.Benchmarks.Pairing;

/// <summary>The resolvers of <c>pairs.graphql</c>; everything else is a property.</summary>
public static class PairResolvers
{
    // Query.pairs(first: Int!): [Pair!]!
    public static IReadOnlyList<Pair> Pairs(int first) => Roster.First(first);

    // Participant.employer: Organisation!
    public static IReadOnlyList<Organisation> Employer(IReadOnlyList<Participant> parents)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var participant in parents)
        {
            ids.Add(participant.OrganisationId);
        }

        var organisations = OrganisationStore.Load(ids);
        var employers = new Organisation[parents.Count];
        for (var row = 0; row < employers.Length; row++)
        {
            employers[row] = organisations[parents[row].OrganisationId];
        }

        return employers;
    }
}
