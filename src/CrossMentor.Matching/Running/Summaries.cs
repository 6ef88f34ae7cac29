using System.Collections.Immutable;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Counts what came out of a run.</summary>
internal static class Summaries
{
    public static MatchingSummary Of(Roster roster, Candidates candidates, MatchingProblem problem, PairsChosen chosen, ImmutableArray<MatchedPair> pairs, int groups) => new(
        Mentors: problem.MentorCount,
        Mentees: problem.MenteeCount,
        MentorPlaces: problem.MentorCapacities.Sum(capacity => (long)capacity),
        Candidates: problem.EdgeCount + candidates.Withheld.Length,
        UnknownPairs: candidates.UnknownPairs,
        Pairs: chosen.Edges.Length,
        FlaggedPairs: pairs.Count(pair => pair.Flags.Any()),
        TotalScore: chosen.Edges.Sum(edge => (long)problem.EdgeScores[edge]),
        Groups: groups,
        Organisations: CountOrganisations(roster, problem, chosen));

    private static ImmutableArray<OrganisationSummary> CountOrganisations(Roster roster, MatchingProblem problem, PairsChosen chosen)
    {
        int[] mentorRows = [.. chosen.Edges.Select(edge => problem.EdgeMentors[edge])];
        int[] menteeRows = [.. chosen.Edges.Select(problem.MenteeOf)];
        var mentorsOffered = Count(problem.MentorOrganisations);
        var menteesOffered = Count(problem.MenteeOrganisations);
        var mentorsPlaced = Count(mentorRows.Distinct().Select(row => problem.MentorOrganisations[row]));
        var menteesPlaced = Count(menteeRows.Distinct().Select(row => problem.MenteeOrganisations[row]));
        var given = Count(mentorRows.Select(row => problem.MentorOrganisations[row]));
        var received = Count(menteeRows.Select(row => problem.MenteeOrganisations[row]));
        return [.. Enumerable.Range(0, roster.Organisations.Length)
            .Where(code => mentorsOffered[code] + menteesOffered[code] > 0)
            .Select(code => new OrganisationSummary(
                roster.Organisations[code], mentorsOffered[code], mentorsPlaced[code], given[code], menteesOffered[code], menteesPlaced[code], received[code]))
            .OrderBy(summary => summary.OrganisationId)];

        int[] Count(IEnumerable<int> codes)
        {
            var counts = new int[roster.Organisations.Length];
            foreach (var code in codes)
            {
                counts[code]++;
            }

            return counts;
        }
    }
}
