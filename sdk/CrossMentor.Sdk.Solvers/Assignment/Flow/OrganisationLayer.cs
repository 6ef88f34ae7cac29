namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>One side's people and the organisations between them and the hub: capacities, quotas and the flow through each.</summary>
/// <remarks>
/// A person hangs from their organisation, or straight from the hub when no quota counts them. "Flow" is the number of pairs sent
/// through a person or an organisation, including pairs that are still on their way (see <see cref="FlowNetwork"/>).
/// </remarks>
internal sealed class OrganisationLayer
{
    public OrganisationLayer(int[] capacity, int[] organisationOf, int[] lowest, int[] highest)
    {
        Capacity = capacity;
        OrganisationOf = organisationOf;
        Lowest = lowest;
        Highest = highest;
        Flow = new int[capacity.Length];
        OrganisationFlow = new int[lowest.Length];
        Places = new PlaceLists(capacity);
        (MemberStarts, Members, Unattached) = ListMembers(organisationOf, lowest.Length);
    }

    /// <summary>People whom no quota counts.</summary>
    public static OrganisationLayer WithoutOrganisations(int[] capacity)
    {
        var organisationOf = new int[capacity.Length];
        Array.Fill(organisationOf, OrganisationQuotas.NoOrganisation);
        return new OrganisationLayer(capacity, organisationOf, [], []);
    }

    public int PersonCount => Capacity.Length;

    public int OrganisationCount => Lowest.Length;

    /// <summary>The most pairs of each person, never more than they have candidates.</summary>
    public int[] Capacity { get; }

    /// <summary>The organisation of each person, or -1.</summary>
    public int[] OrganisationOf { get; }

    public int[] Lowest { get; }

    /// <summary>The most pairs of each organisation, never more than its members can hold.</summary>
    public int[] Highest { get; }

    public int[] Flow { get; }

    public int[] OrganisationFlow { get; }

    public PlaceLists Places { get; }

    /// <summary>People whom no quota counts.</summary>
    public int[] Unattached { get; }

    private int[] MemberStarts { get; }

    private int[] Members { get; }

    /// <summary>How many pairs the side can have at most, by capacities and highest quotas alone.</summary>
    public long MostPairs => Highest.Sum(highest => (long)highest) + Unattached.Sum(person => (long)Capacity[person]);

    public ReadOnlySpan<int> MembersOf(int organisation)
        => Members.AsSpan(MemberStarts[organisation], MemberStarts[organisation + 1] - MemberStarts[organisation]);

    private static (int[] Starts, int[] Members, int[] Unattached) ListMembers(int[] organisationOf, int organisationCount)
    {
        var starts = new int[organisationCount + 1];
        var attached = 0;
        foreach (var organisation in organisationOf)
        {
            if (organisation >= 0)
            {
                starts[organisation + 1]++;
                attached++;
            }
        }

        for (var organisation = 0; organisation < organisationCount; organisation++)
        {
            starts[organisation + 1] += starts[organisation];
        }

        var members = new int[attached];
        var unattached = new List<int>(organisationOf.Length - attached);
        var next = starts[..^1];
        for (var person = 0; person < organisationOf.Length; person++)
        {
            if (organisationOf[person] >= 0)
            {
                members[next[organisationOf[person]]++] = person;
            }
            else
            {
                unattached.Add(person);
            }
        }

        return (starts, members, [.. unattached]);
    }
}
