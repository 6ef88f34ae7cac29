using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>How one side stands after the strategy has chosen.</summary>
internal sealed class SideState
{
    private readonly ImmutableArray<int> organisations;
    private readonly Dictionary<int, int> roomByOrganisation;

    private SideState(
        Side side, MatchingProblem problem, ImmutableArray<int> capacities, ImmutableArray<int> organisations, int[] loads, int[] partnerCounts)
    {
        this.organisations = organisations;
        Capacities = capacities;
        Loads = loads;
        PartnerCounts = partnerCounts;
        PlacesOfThoseWithPartners = Enumerable.Range(0, loads.Length).Where(row => partnerCounts[row] > 0).Sum(row => (long)capacities[row]);
        roomByOrganisation = problem.Quotas.Where(quota => quota.Side == side).ToDictionary(
            quota => quota.Organisation,
            quota => quota.Maximum - Enumerable.Range(0, loads.Length).Where(row => organisations[row] == quota.Organisation).Sum(row => loads[row]));
    }

    public ImmutableArray<int> Capacities { get; }

    /// <summary>How many pairs each person has.</summary>
    public int[] Loads { get; }

    /// <summary>How many people are eligible for each person.</summary>
    public int[] PartnerCounts { get; }

    /// <summary>The rows of everybody eligible for those who have no pair; empty for the others, about whom nobody asks.</summary>
    public required List<int>[] Partners { get; init; }

    /// <summary>How many pairs all those could hold together for whom anybody is eligible.</summary>
    public long PlacesOfThoseWithPartners { get; }

    public static SideState OfMentees(MatchingProblem problem, PairsChosen chosen, ImmutableArray<(int Mentee, int Mentor)> withheld)
        => Of(Side.Mentee, problem, chosen, problem.MenteeCapacities, problem.MenteeOrganisations, withheld, byMentee: true);

    public static SideState OfMentors(MatchingProblem problem, PairsChosen chosen, ImmutableArray<(int Mentee, int Mentor)> withheld)
        => Of(Side.Mentor, problem, chosen, problem.MentorCapacities, problem.MentorOrganisations, withheld, byMentee: false);

    /// <summary>Whether the person's organisation may have no further pair on this side.</summary>
    public bool IsQuotaUsedUp(int row) => roomByOrganisation.TryGetValue(organisations[row], out var room) && room <= 0;

    private static SideState Of(
        Side side, MatchingProblem problem, PairsChosen chosen, ImmutableArray<int> capacities, ImmutableArray<int> organisations, ImmutableArray<(int Mentee, int Mentor)> withheld, bool byMentee)
    {
        var loads = new int[capacities.Length];
        foreach (var edge in chosen.Edges)
        {
            loads[byMentee ? problem.MenteeOf(edge) : problem.EdgeMentors[edge]]++;
        }

        var partnerCounts = new int[capacities.Length];
        var partners = new List<int>[capacities.Length];
        for (var row = 0; row < partners.Length; row++)
        {
            partners[row] = [];
        }

        for (var mentee = 0; mentee < problem.MenteeCount; mentee++)
        {
            for (var edge = problem.RowStarts[mentee]; edge < problem.RowStarts[mentee + 1]; edge++)
            {
                Count(mentee, problem.EdgeMentors[edge]);
            }
        }

        // Whom a private declaration keeps apart count as eligible for each other, as they would without it.
        foreach (var (mentee, mentor) in withheld)
        {
            Count(mentee, mentor);
        }

        return new SideState(side, problem, capacities, organisations, loads, partnerCounts) { Partners = partners };

        void Count(int mentee, int mentor)
        {
            var row = byMentee ? mentee : mentor;
            partnerCounts[row]++;
            if (loads[row] == 0)
            {
                partners[row].Add(byMentee ? mentor : mentee);
            }
        }
    }
}
