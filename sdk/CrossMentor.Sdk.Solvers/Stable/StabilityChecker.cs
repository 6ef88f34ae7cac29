using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>Looks for blocking pairs in any matching, without a line of the solver: as a proof of stability, or as a measure of what is missing.</summary>
/// <remarks>O(E + n) for E entries in the lists of n people.</remarks>
public static class StabilityChecker
{
    /// <summary>Checks pairs against the lists and places of a problem.</summary>
    /// <param name="problem">The problem as stated.</param>
    /// <param name="pairs">The pairs, in any order, however they were found.</param>
    /// <param name="listed">How many blocking pairs to name; all are counted.</param>
    public static StabilityReport Check(StableProblem problem, IReadOnlyList<PairIndex> pairs, int listed = 100)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        var mentorClasses = ClassesOfMentees(problem.Mentors);
        var partners = new HashSet<PairIndex>();
        var mentees = Array.ConvertAll(problem.MenteeCapacities.ToArray(), capacity => new Holding(capacity));
        var mentors = Array.ConvertAll(problem.MentorCapacities.ToArray(), capacity => new Holding(capacity));
        foreach (var pair in pairs)
        {
            if (Violation(problem, pair, partners, mentorClasses) is { } violation)
            {
                return new StabilityReport(violation, 0, []);
            }

            mentees[pair.Mentee].Add(ClassIn(problem.Mentees, pair.Mentee, pair.Mentor));
            mentors[pair.Mentor].Add(mentorClasses[pair]);
        }

        var full = Overfull("Mentee", mentees) ?? Overfull("Mentor", mentors);
        return full is null ? Blocked(problem, partners, mentees, mentors, mentorClasses, listed) : new StabilityReport(full, 0, []);
    }

    private static StabilityReport Blocked(
        StableProblem problem, HashSet<PairIndex> partners, Holding[] mentees, Holding[] mentors, Dictionary<PairIndex, int> mentorClasses, int listed)
    {
        var count = 0L;
        var blocking = new List<PairIndex>();
        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            var list = problem.Mentees.PartnersOf(mentee);
            var classes = problem.Mentees.RanksOf(mentee);
            for (var entry = 0; entry < list.Length && mentees[mentee].Wants(classes[entry]); entry++)
            {
                var pair = new PairIndex(mentee, list[entry]);
                if (partners.Contains(pair) || !mentorClasses.TryGetValue(pair, out var inTurn) || !mentors[pair.Mentor].Wants(inTurn))
                {
                    continue;
                }

                count++;
                if (blocking.Count < listed)
                {
                    blocking.Add(pair);
                }
            }
        }

        return new StabilityReport("", count, blocking);
    }

    private static string? Violation(StableProblem problem, PairIndex pair, HashSet<PairIndex> partners, Dictionary<PairIndex, int> mentorClasses)
    {
        if ((uint)pair.Mentee >= (uint)problem.Mentees.PersonCount || (uint)pair.Mentor >= (uint)problem.Mentors.PersonCount)
        {
            return $"Mentee {pair.Mentee} and mentor {pair.Mentor} are not both part of this problem.";
        }

        if (!partners.Add(pair))
        {
            return $"Mentee {pair.Mentee} and mentor {pair.Mentor} are paired twice.";
        }

        if (ClassIn(problem.Mentees, pair.Mentee, pair.Mentor) < 0)
        {
            return $"Mentee {pair.Mentee} does not list mentor {pair.Mentor}.";
        }

        return mentorClasses.ContainsKey(pair) ? null : $"Mentor {pair.Mentor} does not list mentee {pair.Mentee}.";
    }

    private static string? Overfull(string side, Holding[] people)
    {
        var person = Array.FindIndex(people, holding => holding.IsOverfull);
        return person < 0 ? null : $"{side} {person} has more partners than places.";
    }

    private static int ClassIn(PreferenceLists lists, int person, int partner)
    {
        var entry = lists.PartnersOf(person).IndexOf(partner);
        return entry < 0 ? -1 : lists.RanksOf(person)[entry];
    }

    private static Dictionary<PairIndex, int> ClassesOfMentees(PreferenceLists mentors)
    {
        var classes = new Dictionary<PairIndex, int>(mentors.EntryCount);
        for (var mentor = 0; mentor < mentors.PersonCount; mentor++)
        {
            var mentees = mentors.PartnersOf(mentor);
            var ranks = mentors.RanksOf(mentor);
            for (var entry = 0; entry < mentees.Length; entry++)
            {
                classes.Add(new PairIndex(mentees[entry], mentor), ranks[entry]);
            }
        }

        return classes;
    }

    /// <summary>How many partners a person has, and the class of the one it likes least.</summary>
    private sealed class Holding(int capacity)
    {
        private int count;
        private int worst = -1;

        public bool IsOverfull => count > capacity;

        public void Add(int rank)
        {
            count++;
            worst = Math.Max(worst, rank);
        }

        /// <summary>True if the person would take somebody of a class, dropping somebody it likes less if it has to.</summary>
        public bool Wants(int rank) => count < capacity || (capacity > 0 && rank < worst);
    }
}
