using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Stable;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Stable;

/// <summary>Small markets by chance, and all matchings they have.</summary>
internal static class Markets
{
    /// <param name="numbers">Where chance comes from.</param>
    /// <param name="hasTies">Whether partners may be liked equally.</param>
    /// <param name="menteePlacesMax">The most places of a mentee.</param>
    public static StableProblem Random(SeededNumbers numbers, bool hasTies, int menteePlacesMax = 1)
    {
        var (mentees, mentors) = (numbers.Between(0, 4), numbers.Between(0, 4));
        return new StableProblem(
            Lists(numbers, mentees, mentors, hasTies),
            Lists(numbers, mentors, mentees, hasTies),
            [.. Enumerable.Range(0, mentees).Select(_ => numbers.Between(1, menteePlacesMax))],
            [.. Enumerable.Range(0, mentors).Select(_ => numbers.Between(0, 2))]);
    }

    /// <summary>Every set of mutually accepted pairs that keeps all places.</summary>
    public static IEnumerable<IReadOnlyList<PairIndex>> Matchings(StableProblem problem)
    {
        var possible = (
            from mentee in Enumerable.Range(0, problem.Mentees.PersonCount)
            from mentor in problem.Mentees.PartnersOf(mentee).ToArray()
            where problem.Mentors.PartnersOf(mentor).Contains(mentee)
            select new PairIndex(mentee, mentor)).ToArray();
        for (var subset = 0; subset < 1 << possible.Length; subset++)
        {
            PairIndex[] pairs = [.. possible.Where((_, place) => (subset >> place & 1) == 1)];
            if (pairs.GroupBy(pair => pair.Mentee).All(own => own.Count() <= problem.MenteeCapacities[own.Key])
                && pairs.GroupBy(pair => pair.Mentor).All(own => own.Count() <= problem.MentorCapacities[own.Key]))
            {
                yield return pairs;
            }
        }
    }

    /// <summary>The definition of a blocking pair, tried for every mentee and mentor.</summary>
    public static IReadOnlyList<PairIndex> BlockingPairs(StableProblem problem, IReadOnlyList<PairIndex> pairs) => [.. (
        from mentee in Enumerable.Range(0, problem.Mentees.PersonCount)
        from mentor in Enumerable.Range(0, problem.Mentors.PersonCount)
        where !pairs.Contains(new PairIndex(mentee, mentor))
            && Wants(problem.Mentees, mentee, mentor, problem.MenteeCapacities[mentee], [.. pairs.Where(pair => pair.Mentee == mentee).Select(pair => pair.Mentor)])
            && Wants(problem.Mentors, mentor, mentee, problem.MentorCapacities[mentor], [.. pairs.Where(pair => pair.Mentor == mentor).Select(pair => pair.Mentee)])
        select new PairIndex(mentee, mentor))];

    /// <summary>How much a person likes a partner: the class, from 0 for the best; -1 for nobody it lists.</summary>
    public static int ClassOf(PreferenceLists lists, int person, int partner)
    {
        var entry = lists.PartnersOf(person).IndexOf(partner);
        return entry < 0 ? -1 : lists.RanksOf(person)[entry];
    }

    private static bool Wants(PreferenceLists lists, int person, int partner, int capacity, int[] own)
    {
        var liked = ClassOf(lists, person, partner);
        return liked >= 0 && (own.Length < capacity || own.Any(other => ClassOf(lists, person, other) > liked));
    }

    private static PreferenceLists Lists(SeededNumbers numbers, int count, int partners, bool hasTies) => PreferenceLists.Of(
        partners,
        [.. Enumerable.Range(0, count).Select(_ => (IReadOnlyList<IReadOnlyList<int>>)[.. numbers.Permutation(partners)
            .Where(_ => !numbers.OneIn(5))
            .Select((partner, place) => (Partner: partner, Class: hasTies ? place / 2 : place))
            .GroupBy(entry => entry.Class, entry => entry.Partner)
            .Select(tied => (IReadOnlyList<int>)[.. tied])])]);
}
