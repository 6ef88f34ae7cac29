using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Tests.Support;

/// <summary>Small random problems with every feature: capacities, ties, forbidden pairs, pins, exclusions, quotas.</summary>
internal static class RandomProblems
{
    public static AssignmentProblem Small(ulong seed)
    {
        var numbers = new SeededNumbers(seed);
        var (mentees, mentors) = (numbers.Between(1, 5), numbers.Between(1, 4));
        var highestScore = new[] { 0, 1, 3, 20, CandidateEdges.HighestScore }[numbers.Below(5)];
        var pairs = AllPairs(mentees, mentors).Where(_ => numbers.Below(10) < 6).Take(12)
            .Select(pair => (pair.Mentee, pair.Mentor, numbers.Between(0, highestScore))).ToList();
        var largest = numbers.Between(1, 3);
        var decided = pairs.Select(pair => new PairIndex(pair.Mentee, pair.Mentor)).ToList();
        return new AssignmentProblem(
            Capacities(numbers, mentees, largest),
            Capacities(numbers, mentors, numbers.Between(1, 3)),
            CandidateEdges.FromPairs(mentees, mentors, pairs))
        {
            Pins = numbers.OneIn(3) ? [.. decided.Where(_ => numbers.OneIn(8))] : [],
            Exclusions = numbers.OneIn(3) ? [.. decided.Where(_ => numbers.OneIn(8))] : [],
            MenteeQuotas = numbers.OneIn(2) ? Quotas(numbers, mentees) : null,
            MentorQuotas = numbers.OneIn(2) ? Quotas(numbers, mentors) : null,
        };
    }

    /// <summary>A larger problem: single places for mentees, several for mentors, scores up to the limit.</summary>
    public static AssignmentProblem Large(ulong seed, int mentees, int mentors, int candidates, int mentorCapacity, int highestScore)
    {
        var numbers = new SeededNumbers(seed);
        var pairs = new List<(int, int, int)>();
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var chosen = new HashSet<int>();
            while (chosen.Count < Math.Min(candidates, mentors))
            {
                chosen.Add(numbers.Below(mentors));
            }

            pairs.AddRange(chosen.Select(mentor => (mentee, mentor, numbers.Between(0, highestScore))));
        }

        return new AssignmentProblem(
            Enumerable.Repeat(1, mentees).ToArray(),
            Enumerable.Repeat(mentorCapacity, mentors).ToArray(),
            CandidateEdges.FromPairs(mentees, mentors, pairs));
    }

    public static IEnumerable<PairIndex> AllPairs(int mentees, int mentors)
        => from mentee in Enumerable.Range(0, mentees) from mentor in Enumerable.Range(0, mentors) select new PairIndex(mentee, mentor);

    private static int[] Capacities(SeededNumbers numbers, int count, int largest)
        => Enumerable.Range(0, count).Select(_ => numbers.OneIn(12) ? 0 : numbers.Between(1, largest)).ToArray();

    private static OrganisationQuotas Quotas(SeededNumbers numbers, int people)
    {
        var organisations = numbers.Between(1, 3);
        var highest = Enumerable.Range(0, organisations).Select(_ => numbers.OneIn(3) ? int.MaxValue : numbers.Between(0, 4)).ToArray();
        return new OrganisationQuotas(
            Enumerable.Range(0, people).Select(_ => numbers.Below(organisations + 1) - 1).ToArray(),
            highest.Select(most => numbers.OneIn(3) ? Math.Min(most, numbers.Between(0, 2)) : 0).ToArray(),
            highest);
    }
}
