using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>How many people of an organisation have come to know people of others, and how many ties that are.</summary>
/// <param name="PeopleCount">Null when it is between one and four.</param>
/// <param name="TieCount">Null when the people are too few to be counted.</param>
public sealed record NetworkGrowth(OrganisationId OrganisationId, int? PeopleCount, int? TieCount)
{
    public bool IsSuppressed => PeopleCount is null;

    /// <summary>Two people of different organisations who met in a circle have a tie, however often they met.</summary>
    /// <param name="organisations">Those that are told, in that order.</param>
    /// <param name="circles">Who was together: each pair, each group, each event.</param>
    public static IReadOnlyList<NetworkGrowth> Of(
        IEnumerable<OrganisationId> organisations, IEnumerable<IReadOnlyCollection<(PersonId Person, OrganisationId Organisation)>> circles)
    {
        var acquaintances = new Dictionary<(PersonId Person, OrganisationId Organisation), HashSet<PersonId>>();
        foreach (var circle in circles)
        {
            foreach (var one in circle)
            {
                if (!acquaintances.TryGetValue(one, out var known))
                {
                    acquaintances.Add(one, known = []);
                }

                known.UnionWith(circle.Where(other => other.Organisation != one.Organisation && other.Person != one.Person).Select(other => other.Person));
            }
        }

        var grown = acquaintances.Where(entry => entry.Value.Count > 0).ToLookup(entry => entry.Key.Organisation, entry => entry.Value.Count);
        return [.. organisations.Select(organisation =>
        {
            var people = SmallGroups.Shown(grown[organisation].Count());
            return new NetworkGrowth(organisation, people, people is null ? null : grown[organisation].Sum());
        })];
    }
}
