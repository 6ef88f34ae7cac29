using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Stable;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Stable;

/// <summary>What deferred acceptance promises, compared with every matching that small markets have.</summary>
public sealed class DeferredAcceptanceTests
{
    private const int MarketCount = 1_500;

    public static TheoryData<ProgrammeSide> Sides => [ProgrammeSide.Mentee, ProgrammeSide.Mentor];

    [Theory]
    [MemberData(nameof(Sides))]
    public void The_matching_is_stable_with_ties_and_several_places_on_both_sides(ProgrammeSide proposers)
    {
        for (var seed = 0UL; seed < MarketCount; seed++)
        {
            var problem = Markets.Random(new SeededNumbers(seed), hasTies: true, menteePlacesMax: 2);
            var matching = Solve(problem, proposers, seed);

            Assert.True(Markets.BlockingPairs(problem, matching.Pairs).Count == 0, $"Seed {seed}: {string.Join(' ', matching.Pairs)}");
            Assert.Equal("", StabilityChecker.Check(problem, matching.Pairs).Violation);
            Assert.InRange(matching.Proposals, matching.Pairs.Count, Math.Max(problem.Mentees.EntryCount, problem.Mentors.EntryCount));
        }
    }

    [Fact]
    public void Without_ties_proposers_get_the_best_of_all_stable_matchings_receivers_the_worst_and_the_same_people_are_placed()
    {
        for (var seed = 0UL; seed < MarketCount; seed++)
        {
            var problem = Markets.Random(new SeededNumbers(seed), hasTies: false);
            var stable = Markets.Matchings(problem).Where(pairs => Markets.BlockingPairs(problem, pairs).Count == 0).ToList();
            var byMentees = Solve(problem, ProgrammeSide.Mentee, seed).Pairs;
            var byMentors = Solve(problem, ProgrammeSide.Mentor, seed).Pairs;
            for (var mentee = 0; mentee < problem.Mentees.PersonCount; mentee++)
            {
                int[] classes = [.. stable.Select(pairs => ClassOfMentee(problem, pairs, mentee))];
                Assert.True(classes.Min() == ClassOfMentee(problem, byMentees, mentee), $"Seed {seed}, mentee {mentee} proposes.");
                Assert.True(classes.Max() == ClassOfMentee(problem, byMentors, mentee), $"Seed {seed}, mentee {mentee} is proposed to.");
            }

            foreach (var pairs in stable)
            {
                Assert.Equal(byMentees.Select(pair => pair.Mentee).Order(), pairs.Select(pair => pair.Mentee).Order());
                Assert.Equal(byMentees.Select(pair => pair.Mentor).Order(), pairs.Select(pair => pair.Mentor).Order());
            }
        }
    }

    [Fact]
    public void No_other_list_gets_a_proposing_mentee_anybody_better()
    {
        for (var seed = 0UL; seed < 300; seed++)
        {
            var problem = Markets.Random(new SeededNumbers(seed), hasTies: seed % 2 == 0);
            for (var mentee = 0; mentee < problem.Mentees.PersonCount; mentee++)
            {
                var honest = ClassOfMentee(problem, Solve(problem, ProgrammeSide.Mentee, seed).Pairs, mentee);
                foreach (var told in Orders([.. Enumerable.Range(0, problem.Mentors.PersonCount)]))
                {
                    var pairs = Solve(WithMentee(problem, mentee, told), ProgrammeSide.Mentee, seed).Pairs;
                    Assert.True(
                        ClassOfMentee(problem, pairs, mentee) >= honest, $"Seed {seed}: mentee {mentee} gains by telling {string.Join(' ', told)}.");
                }
            }
        }
    }

    /// <summary>The least market in which somebody gains: two and two, and the one who is proposed to leaves out its second choice.</summary>
    [Fact]
    public void Whoever_is_proposed_to_may_gain_by_leaving_somebody_out()
    {
        StableProblem Market(params int[] firstMentor) => new(
            PreferenceLists.Strict(2, [[0, 1], [1, 0]]), PreferenceLists.Strict(2, [firstMentor, [0, 1]]), [1, 1], [1, 1]);

        Assert.Equal([new(0, 0), new(1, 1)], Solve(Market(1, 0), ProgrammeSide.Mentee, seed: 0).Pairs);
        Assert.Equal([new(0, 1), new(1, 0)], Solve(Market(1), ProgrammeSide.Mentee, seed: 0).Pairs);
    }

    [Fact]
    public void Everybody_gets_the_same_however_people_are_listed()
    {
        for (var seed = 0UL; seed < 300; seed++)
        {
            var numbers = new SeededNumbers(seed);
            var problem = Markets.Random(numbers, hasTies: true, menteePlacesMax: 2);
            var keyed = Keyed(problem, [.. Enumerable.Range(0, problem.Mentees.PersonCount)], [.. Enumerable.Range(0, problem.Mentors.PersonCount)]);
            var (mentees, mentors) = (numbers.Permutation(problem.Mentees.PersonCount), numbers.Permutation(problem.Mentors.PersonCount));

            var moved = Solve(Keyed(problem, mentees, mentors), ProgrammeSide.Mentee, seed).Pairs
                .Select(pair => new PairIndex(mentees[pair.Mentee], mentors[pair.Mentor]));

            Assert.Equal(Solve(keyed, ProgrammeSide.Mentee, seed).Pairs, moved.OrderBy(pair => pair.Mentee).ThenBy(pair => pair.Mentor));
        }
    }

    [Fact]
    public void The_seed_decides_ties_and_nothing_else()
    {
        var problem = new StableProblem(PreferenceLists.Of(1, [[[0]], [[0]]]), PreferenceLists.Of(2, [[[0, 1]]]), [1, 1], [1]);

        var chosen = Enumerable.Range(0, 64).Select(seed => Solve(problem, ProgrammeSide.Mentee, (ulong)seed).Pairs.Single().Mentee).ToHashSet();

        Assert.Equal([0, 1], chosen.Order());
    }

    [Fact]
    public void Lists_follow_scores()
    {
        var edges = CandidateEdges.FromPairs(2, 3, [(0, 0, 5), (0, 1, 9), (0, 2, 5), (1, 2, 7)]);
        var mentees = PreferenceLists.FromScores(edges, ProgrammeSide.Mentee);
        var mentors = PreferenceLists.FromScores(edges, ProgrammeSide.Mentor);

        Assert.Equal([1, 0, 2], mentees.PartnersOf(0).ToArray());
        Assert.Equal([0, 1, 1], mentees.RanksOf(0).ToArray());
        Assert.Equal([1, 0], mentors.PartnersOf(2).ToArray());
    }

    [Fact]
    public void A_large_market_is_stable_tells_its_progress_and_can_be_cancelled()
    {
        var numbers = new SeededNumbers(7);
        var pairs = Enumerable.Range(0, 3_000).SelectMany(mentee => numbers.Permutation(800)[..30].Select(mentor => (mentee, mentor)));
        var edges = CandidateEdges.FromPairs(3_000, 800, pairs.Select(pair => (pair.mentee, pair.mentor, numbers.Below(1_000))).ToList());
        var problem = new StableProblem(
            PreferenceLists.FromScores(edges, ProgrammeSide.Mentee),
            PreferenceLists.FromScores(edges, ProgrammeSide.Mentor),
            [.. Enumerable.Repeat(1, 3_000)],
            [.. Enumerable.Repeat(4, 800)]);
        var told = new List<SolveProgress>();

        var matching = DeferredAcceptance.Solve(problem, new StableOptions { Progress = new Listener(told) }, CancellationToken.None);

        Assert.True(StabilityChecker.Check(problem, matching.Pairs).IsStable);
        Assert.True(told.Count > 1);
        Assert.Equal(told[^1].Total, told[^1].Done);
        Assert.Throws<OperationCanceledException>(() => DeferredAcceptance.Solve(problem, new StableOptions(), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Wrong_shapes_are_refused()
    {
        var two = PreferenceLists.Strict(2, [[0], [1]]);
        Assert.Throws<ArgumentException>(() => PreferenceLists.Strict(2, [[0, 0]]));
        Assert.Throws<ArgumentException>(() => PreferenceLists.Strict(2, [[2]]));
        Assert.Throws<ArgumentException>(() => new StableProblem(two, PreferenceLists.Strict(2, [[0]]), [1, 1], [1]));
        Assert.Throws<ArgumentException>(() => new StableProblem(two, two, [1], [1, 1]));
        Assert.Throws<ArgumentException>(() => new StableProblem(two, two, [1, -1], [1, 1]));
        Assert.Throws<ArgumentException>(() => new StableProblem(two, two, [1, 1], [1, 1]) { MenteeKeys = ["a"] });
    }

    private static StableMatching Solve(StableProblem problem, ProgrammeSide proposers, ulong seed) =>
        DeferredAcceptance.Solve(problem, new StableOptions { Proposers = proposers, TieBreakSeed = seed }, CancellationToken.None);

    /// <summary>How much a mentee with one place likes what it gets; worse than any class when it gets nobody, or somebody it would not have.</summary>
    private static int ClassOfMentee(StableProblem problem, IReadOnlyList<PairIndex> pairs, int mentee)
    {
        var own = pairs.Where(pair => pair.Mentee == mentee).Select(pair => Markets.ClassOf(problem.Mentees, mentee, pair.Mentor)).SingleOrDefault(-1);
        return own < 0 ? int.MaxValue : own;
    }

    private static StableProblem WithMentee(StableProblem problem, int mentee, int[] list) => new(
        PreferenceLists.Of(
            problem.Mentors.PersonCount,
            [.. Enumerable.Range(0, problem.Mentees.PersonCount).Select(other => other == mentee
                ? [.. list.Select(mentor => (IReadOnlyList<int>)[mentor])]
                : ClassesOf(problem.Mentees, other))]),
        problem.Mentors,
        problem.MenteeCapacities.ToArray(),
        problem.MentorCapacities.ToArray());

    /// <summary>The same people, listed in another order, each under its own key.</summary>
    private static StableProblem Keyed(StableProblem problem, int[] mentees, int[] mentors) => new(
        Moved(problem.Mentees, mentees, mentors),
        Moved(problem.Mentors, mentors, mentees),
        Array.ConvertAll(mentees, mentee => problem.MenteeCapacities[mentee]),
        Array.ConvertAll(mentors, mentor => problem.MentorCapacities[mentor]))
    {
        MenteeKeys = [.. mentees.Select(mentee => $"e{mentee}")],
        MentorKeys = [.. mentors.Select(mentor => $"o{mentor}")],
    };

    private static PreferenceLists Moved(PreferenceLists lists, int[] people, int[] partners) => PreferenceLists.Of(
        partners.Length,
        [.. people.Select(person => (IReadOnlyList<IReadOnlyList<int>>)[.. ClassesOf(lists, person)
            .Select(tied => (IReadOnlyList<int>)[.. tied.Select(partner => Array.IndexOf(partners, partner))])])]);

    private static IReadOnlyList<IReadOnlyList<int>> ClassesOf(PreferenceLists lists, int person)
    {
        var (partners, ranks) = (lists.PartnersOf(person).ToArray(), lists.RanksOf(person).ToArray());
        return [.. partners.Zip(ranks).GroupBy(entry => entry.Second, entry => entry.First).Select(tied => (IReadOnlyList<int>)[.. tied])];
    }

    /// <summary>Every list of some of the people, in every order.</summary>
    private static IEnumerable<int[]> Orders(int[] people) => people
        .SelectMany(first => Orders([.. people.Where(other => other != first)]).Select(rest => (int[])[first, .. rest]))
        .Prepend([]);

    private sealed class Listener(List<SolveProgress> told) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value) => told.Add(value);
    }
}
