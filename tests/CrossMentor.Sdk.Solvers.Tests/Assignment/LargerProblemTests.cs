using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Flow;
using CrossMentor.Sdk.Solvers.Dense;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class LargerProblemTests
{
    [Fact]
    public void Guessed_prices_change_nothing_but_the_time_and_the_proof_holds_either_way()
    {
        for (var seed = 0UL; seed < 40; seed++)
        {
            var problem = WithQuotas(seed);
            var guessed = problem.Solve(new SolveOptions { GuessPricesFromPlaces = 0 });
            var cold = problem.Solve(new SolveOptions { GuessPricesFromPlaces = int.MaxValue });

            Assert.False(guessed.IsRefused, $"Seed {seed}: {string.Join(" ", guessed.Refusals)}");
            Assert.True((guessed.Pairs.Count, guessed.TotalScore) == (cold.Pairs.Count, cold.TotalScore), $"Seed {seed}: the optimum differs.");
            Assert.True(problem.Check(guessed).IsAccepted, $"Seed {seed}: {problem.Check(guessed).Violation}");
            Assert.True(problem.Check(cold).IsAccepted, $"Seed {seed}: {problem.Check(cold).Violation}");
        }
    }

    [Fact]
    public void The_core_of_a_dense_problem_gives_prices_that_leave_nothing_to_be_searched_and_the_same_losses()
    {
        var cored = 0;
        for (var seed = 0UL; seed < 60; seed++)
        {
            var problem = Matrices.Random(seed, 40 + (int)(seed % 3 * 20), 40 + (int)(seed / 3 % 3 * 20)).ToProblem();
            var (dense, work) = (Problems.WithAlternatives with { GuessPricesFromPlaces = 0, GuessDenselyFromPairs = 0, TieBreakSeed = seed }, new Work(CancellationToken.None));
            using var plan = NetworkPlan.Build(problem, DecisionReview.Of(problem), dense, work, out _)!;
            cored += DenseGuess.Of(plan.Network, 0, work) is not null ? 1 : 0;
            var solution = problem.Solve(dense);
            var cold = problem.Solve(dense with { GuessPricesFromPlaces = int.MaxValue });

            Assert.All(plan.Network.Imbalance, imbalance => Assert.Equal(0, imbalance));
            Assert.True((solution.Pairs.Count, solution.TotalScore) == (cold.Pairs.Count, cold.TotalScore), $"Seed {seed}: the optimum differs.");
            Assert.True(problem.Check(solution).IsAccepted, $"Seed {seed}: {problem.Check(solution).Violation}");
            Assert.Equal(solution.Pairs, problem.Solve(dense).Pairs);
            foreach (var (one, other) in solution.Pairs.Join(cold.Pairs, pair => (pair.Mentee, pair.Mentor), pair => (pair.Mentee, pair.Mentor), (one, other) => (one, other)))
            {
                Assert.Equal((other.Alternative.PairsLost, other.Alternative.ScoreLost), (one.Alternative.PairsLost, one.Alternative.ScoreLost));
            }
        }

        Assert.True(cored > 50, $"Only {cored} problems were dense.");
    }

    [Fact]
    public void Rows_longer_than_one_sorted_piece_are_searched_whole()
    {
        // Everybody can only be placed with mentors at the far end of long rows.
        var problem = RandomProblems.Large(seed: 8, mentees: 300, mentors: 320, candidates: 320, mentorCapacity: 1, highestScore: 1_000_000);
        var solution = problem.With(exclusions: [.. RandomProblems.AllPairs(300, 320).Where(pair => (pair.Mentee + pair.Mentor) % 7 != 0)]).Solve();

        Assert.Equal(300, solution.Pairs.Count);
        Assert.All(solution.Pairs, pair => Assert.Equal(0, (pair.Mentee + pair.Mentor) % 7));
    }

    [Fact]
    public void Hundred_and_fifty_mentees_of_fifty_one_organisations_are_all_placed()
    {
        var numbers = new SeededNumbers(150);
        var pairs = RandomProblems.AllPairs(150, 150).Where(pair => pair.Mentee % 51 != pair.Mentor % 51)
            .Select(pair => (pair.Mentee, pair.Mentor, numbers.Below(1_000_001))).ToArray();

        var problem = Problems.Of(150, 150, pairs);
        var solution = problem.Solve(Problems.WithAlternatives);

        Assert.Equal(150, solution.Pairs.Count);
        Assert.All(solution.Pairs, pair => Assert.NotEqual(pair.Mentee % 51, pair.Mentor % 51));
        Assert.All(solution.Pairs, pair => Assert.Equal(AlternativeKind.OtherMentor, pair.Alternative.Kind));
        Assert.Empty(solution.OpenMentees);
        Assert.True(problem.Check(solution).IsAccepted);
    }

    [Fact]
    public void Sums_beyond_64_bits_are_refused_rather_than_wrapped()
    {
        const int People = 800_000;
        var starts = Enumerable.Range(0, People + 1).ToArray();
        var scores = Enumerable.Repeat(CandidateEdges.HighestScore, People).ToArray();
        var places = Enumerable.Repeat(1, People).ToArray();
        var problem = new AssignmentProblem(places, places, new CandidateEdges(People, starts, starts[..^1], scores))
        {
            MenteeQuotas = new OrganisationQuotas(new int[People], [1], [int.MaxValue]),
        };

        Assert.Equal(new ProblemTooLarge(People), Assert.Single(problem.Solve().Refusals));
    }

    private static AssignmentProblem WithQuotas(ulong seed)
    {
        var numbers = new SeededNumbers(seed);
        var (mentees, mentors) = seed % 2 == 0 ? (150, 60) : (90, 120);
        var problem = RandomProblems.Large(seed, mentees, mentors, candidates: 20, mentorCapacity: 2, highestScore: seed % 4 < 2 ? 5 : 1_000_000);
        return problem.With(
            menteeQuotas: Quotas(mentees, lowest: 2, highest: mentees / 12),
            mentorQuotas: Quotas(mentors, lowest: 3, highest: (mentors / 8) + numbers.Below(10)));
    }

    private static OrganisationQuotas Quotas(int people, int lowest, int highest)
        => new(
            [.. Enumerable.Range(0, people).Select(person => (person % 11) - 1)],
            [.. Enumerable.Repeat(lowest, 10)],
            [.. Enumerable.Repeat(highest, 10)]);
}
