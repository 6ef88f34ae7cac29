using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Which organisations compete, both ways, and through which group if not by themselves.</summary>
internal sealed class CompetitorMap
{
    private readonly Dictionary<(int First, int Second), Conflict> conflicts = [];
    private readonly Dictionary<int, bool[]> rivalsOf = [];

    private CompetitorMap()
    {
    }

    public static CompetitorMap Create(MatchingSnapshot snapshot, bool includeGroups)
    {
        var map = new CompetitorMap();
        foreach (var fact in snapshot.Competitors)
        {
            map.Add(fact.First, fact.Second, new Conflict(IsThroughGroup: false, fact.AsOf));
        }

        if (includeGroups)
        {
            map.AddGroups(snapshot);
        }

        map.ListRivals(snapshot.Mentors.VocabularyOf(Features.Organisation).Count);
        return map;
    }

    /// <summary>Which organisations compete with one, by their codes; null when none does.</summary>
    public bool[]? RivalsOf(int organisation) => rivalsOf.GetValueOrDefault(organisation);

    public bool TryFind(int first, int second, out Conflict conflict) => conflicts.TryGetValue(Key(first, second), out conflict);

    private static (int First, int Second) Key(int first, int second) => first < second ? (first, second) : (second, first);

    private void AddGroups(MatchingSnapshot snapshot)
    {
        var organisationCount = snapshot.Mentors.VocabularyOf(Features.Organisation).Count;
        var membersOf = Enumerable.Range(0, organisationCount).ToLookup(snapshot.OrganisationGroups.GroupOf);
        foreach (var fact in snapshot.Competitors)
        {
            // Two members of one group that compete with each other say nothing about the rest of their group.
            if (snapshot.OrganisationGroups.AreTogether(fact.First, fact.Second))
            {
                continue;
            }

            foreach (var first in Relatives(fact.First))
            {
                foreach (var second in Relatives(fact.Second))
                {
                    Add(first, second, new Conflict(IsThroughGroup: true, fact.AsOf));
                }
            }
        }

        IEnumerable<int> Relatives(int organisation)
            => snapshot.OrganisationGroups.GroupOf(organisation) is var group and not Missing.Code ? membersOf[group] : [organisation];
    }

    // A direct declaration weighs more than one through a group, and among alike ones the oldest is kept.
    private void Add(int first, int second, Conflict conflict)
    {
        var key = Key(first, second);
        if (!conflicts.TryGetValue(key, out var known)
            || (known.IsThroughGroup && !conflict.IsThroughGroup)
            || (known.IsThroughGroup == conflict.IsThroughGroup && conflict.AsOf < known.AsOf))
        {
            conflicts[key] = conflict;
        }
    }

    private void ListRivals(int organisationCount)
    {
        foreach (var (first, second) in conflicts.Keys)
        {
            Mark(first, second);
            Mark(second, first);
        }

        void Mark(int organisation, int rival)
        {
            if (!rivalsOf.TryGetValue(organisation, out var rivals))
            {
                rivals = new bool[organisationCount];
                rivalsOf.Add(organisation, rivals);
            }

            rivals[rival] = true;
        }
    }

    internal readonly record struct Conflict(bool IsThroughGroup, DateOnly? AsOf);
}
