using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Organisations;

/// <summary>Says which organisations compete: symmetric whoever declared it, and closed over the groups of both.</summary>
public sealed class CompetitorMap
{
    private readonly IReadOnlyDictionary<OrganisationId, OrganisationGroupId> groups;
    private readonly HashSet<(Guid, Guid)> competing = [];

    private CompetitorMap(IReadOnlyDictionary<OrganisationId, OrganisationGroupId> groups) => this.groups = groups;

    public static CompetitorMap Empty { get; } = new(new Dictionary<OrganisationId, OrganisationGroupId>());

    /// <summary>Everything that holds on at least one day of the period, its first and last day included.</summary>
    /// <param name="declarations">All declarations, secret ones too: the map is for rules, never for showing.</param>
    /// <param name="groups">The group of every organisation that has one, whether it takes part in a programme or not.</param>
    public static CompetitorMap Of(
        IEnumerable<CompetitorDeclaration> declarations,
        IReadOnlyDictionary<OrganisationId, OrganisationGroupId> groups,
        DateOnly from,
        DateOnly to)
    {
        var map = new CompetitorMap(groups);
        foreach (var declaration in declarations.Where(declaration => declaration.Overlaps(from, to)))
        {
            var (one, other) = (map.PartyOf(declaration.DeclaredById), map.PartyOf(declaration.CompetitorId));
            map.competing.Add((one, other));
            map.competing.Add((other, one));
        }

        return map;
    }

    public bool Lists(OrganisationId one, OrganisationId other)
    {
        var (party, otherParty) = (PartyOf(one), PartyOf(other));

        // A group may have bought a competitor since the declaration; it does not compete with itself.
        return party != otherParty && competing.Contains((party, otherParty));
    }

    /// <summary>The first conflict of a newcomer with those who are there, in the order they are given.</summary>
    public Outcome Admit(OrganisationId newcomer, IEnumerable<OrganisationId> present)
    {
        foreach (var organisation in present)
        {
            if (Lists(newcomer, organisation))
            {
                return new CompetitorConflict(newcomer, organisation);
            }
        }

        return Outcome.Accepted;
    }

    /// <summary>The first conflict among organisations that would meet, in the order they are given.</summary>
    public Outcome AdmitAll(IReadOnlyList<OrganisationId> organisations)
    {
        for (var index = 1; index < organisations.Count; index++)
        {
            var admitted = Admit(organisations[index], organisations.Take(index));
            if (admitted.IsRefused)
            {
                return admitted;
            }
        }

        return Outcome.Accepted;
    }

    // A group stands for all its members, so that closing over groups costs nothing when the map is asked.
    private Guid PartyOf(OrganisationId organisation) => groups.TryGetValue(organisation, out var group) ? group.Value : organisation.Value;
}
