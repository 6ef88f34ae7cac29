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

    /// <summary>A problem of some dozens of people with every feature, most of them solvable, with quotas that bind.</summary>
    public static AssignmentProblem Medium(ulong seed)
    {
        var numbers = new SeededNumbers(seed);
        var (mentees, mentors) = (numbers.Between(4, 36), numbers.Between(3, 28));
        var highestScore = new[] { 1, 4, 50, 1_000 }[numbers.Below(4)];
        var density = numbers.Between(1, 9);
        var pairs = AllPairs(mentees, mentors).Where(_ => numbers.Below(10) < density).Select(pair => (pair.Mentee, pair.Mentor, numbers.Between(0, highestScore))).ToList();
        var decided = pairs.Select(pair => new PairIndex(pair.Mentee, pair.Mentor)).ToList();
        var pins = decided.Where(_ => numbers.OneIn(60)).Take(3).ToArray();
        return new AssignmentProblem(
            Capacities(numbers, mentees, numbers.Between(1, 3)), Capacities(numbers, mentors, numbers.Between(1, 4)), CandidateEdges.FromPairs(mentees, mentors, pairs))
        {
            Pins = numbers.OneIn(3) ? pins : [],
            Exclusions = numbers.OneIn(3) ? [.. decided.Except(pins).Where(_ => numbers.OneIn(10))] : [],
            MenteeQuotas = numbers.OneIn(4) ? null : TightQuotas(numbers, mentees, mentees),
            MentorQuotas = numbers.OneIn(4) ? null : TightQuotas(numbers, mentors, mentees),
        };
    }

    /// <summary>A sparse problem of single places with a hidden solution that places everybody.</summary>
    public static AssignmentProblem WithFullMatching(ulong seed, int mentees, int spare, int highestScore)
    {
        var numbers = new SeededNumbers(seed);
        var hidden = numbers.Permutation(mentees + spare);
        var pairs = AllPairs(mentees, mentees + spare).Where(pair => hidden[pair.Mentee] == pair.Mentor || numbers.OneIn(8))
            .Select(pair => (pair.Mentee, pair.Mentor, numbers.Between(0, highestScore)));
        return Problems.Of(mentees, mentees + spare, [.. pairs]);
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

    /// <summary>Quotas whose highest leave about as much room as there are pairs, and whose lowest are often as high.</summary>
    private static OrganisationQuotas TightQuotas(SeededNumbers numbers, int people, int pairs)
    {
        var organisations = numbers.Between(1, 6);
        var share = Math.Max(1, pairs / organisations);
        var highest = Enumerable.Range(0, organisations).Select(_ => numbers.OneIn(5) ? int.MaxValue : numbers.Between(share / 2, share * 3 / 2)).ToArray();
        return new OrganisationQuotas(
            Enumerable.Range(0, people).Select(_ => numbers.Below((2 * organisations) + 1) / 2 - (numbers.OneIn(9) ? 1 : 0)).Select(organisation => Math.Clamp(organisation, -1, organisations - 1)).ToArray(),
            highest.Select(most => numbers.OneIn(2) ? Math.Min(most, numbers.Between(0, share / 2)) : 0).ToArray(),
            highest);
    }
}
