using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Flow;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class UnitAuctionTests
{
    private static readonly SolveOptions Cold = new() { GuessPricesFromPlaces = int.MaxValue };
    private static readonly SolveOptions Guessed = new() { GuessPricesFromPlaces = 0, GuessDenselyFromPairs = long.MaxValue };

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(50)]
    [InlineData(3)]
    public void A_guess_leaves_hardly_anybody_to_be_searched(int highestScore)
    {
        for (var seed = 0UL; seed < 20; seed++)
        {
            var problem = RandomProblems.WithFullMatching(seed, mentees: 200, spare: 0, highestScore);
            using var plan = PlanOf(problem, Guessed);
            var guess = GuessOf(plan.Network, new Work(CancellationToken.None));

            Assert.NotNull(guess);
            Assert.Equal(200, guess.HeldEdges.Length);
            Assert.InRange(plan.Network.Imbalance.Where(imbalance => imbalance > 0).Sum(), 0, 20);
        }
    }

    [Fact]
    public void Columns_that_everybody_prefers_are_dear_from_the_start_and_cost_no_more_work_than_others()
    {
        var (alike, preferred) = (0L, 0L);
        for (var seed = 0UL; seed < 20; seed++)
        {
            var problem = RandomProblems.WithFullMatching(seed, mentees: 200, spare: 0, highestScore: 1_000);
            var popular = problem.Edges().Select(edge => (edge.Mentee, edge.Mentor, edge.Score + (edge.Mentor * 20))).ToArray();
            alike += LooksOf(problem);
            preferred += LooksOf(Problems.Of(200, 200, popular));
        }

        Assert.InRange(preferred, 1, alike * 3 / 2);
    }

    [Fact]
    public void Decisions_and_people_without_a_place_leave_the_optimum_as_it_is()
    {
        var guesses = 0;
        for (var seed = 0UL; seed < 2_000; seed++)
        {
            var numbers = new SeededNumbers(seed);
            var pairs = RandomProblems.AllPairs(30, 30).Where(_ => numbers.OneIn(9)).Select(pair => (pair.Mentee, pair.Mentor, numbers.Between(0, 40))).ToArray();
            var decided = pairs.Select(pair => new PairIndex(pair.Mentee, pair.Mentor)).DistinctBy(pair => pair.Mentee).DistinctBy(pair => pair.Mentor).ToArray();
            var problem = Problems.Of(30, 30, pairs).With(pins: [.. decided.Take(4)], exclusions: [.. decided.Skip(4).Take(4)]);
            using (var plan = PlanOf(problem, Guessed))
            {
                guesses += GuessOf(plan.Network, new Work(CancellationToken.None)) is null ? 0 : 1;
            }

            var (guessed, cold) = (problem.Solve(Guessed), problem.Solve(Cold));

            Assert.True((guessed.Pairs.Count, guessed.TotalScore) == (cold.Pairs.Count, cold.TotalScore), $"Seed {seed}: the optimum differs.");
            Assert.True(problem.Check(guessed).IsAccepted, $"Seed {seed}: {problem.Check(guessed).Violation}");
        }

        Assert.InRange(guesses, 200, 2_000);
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(50)]
    [InlineData(3)]
    public void Everybody_holds_what_is_best_for_them_at_the_prices_in_the_end_but_for_a_step(int highestScore)
    {
        for (var seed = 0UL; seed < 20; seed++)
        {
            // Bertsekas, The auction algorithm, 1988: complementary slackness but for the step. Prices are rounded, which is a point more.
            using var plan = PlanOf(RandomProblems.WithFullMatching(seed, mentees: 200, spare: 0, highestScore), Cold);
            var (candidates, work) = (plan.Network.Candidates, new Work(CancellationToken.None));
            var scale = AuctionScale.Of(plan.Network, work);
            var guess = GuessOf(plan.Network, work)!;
            long Costs(int position) => guess.ColumnPrices[CandidateRows.ColumnOf(candidates.Packed[position])] - CandidateRows.WorthOf(candidates.Packed[position]);

            for (var row = 0; row < 200; row++)
            {
                var least = Enumerable.Range(candidates.Start(row), candidates.End(row) - candidates.Start(row)).Min(Costs);
                Assert.InRange(guess.HeldEdges[row], candidates.Start(row), candidates.End(row) - 1);
                Assert.InRange(Costs(guess.HeldEdges[row]) - least, 0, scale.Points(scale.LastStep) + 1);
            }
        }
    }

    [Fact]
    public void A_score_far_beyond_all_others_is_left_to_the_other_auction()
    {
        var edges = RandomProblems.WithFullMatching(1, mentees: 200, spare: 0, highestScore: 1_000).Edges();
        var near = Problems.Of(200, 200, edges);
        edges[0].Score = CandidateEdges.HighestScore;
        var far = Problems.Of(200, 200, edges);
        var (guessed, cold) = (far.Solve(Guessed), far.Solve(Cold));

        Assert.NotNull(GuessOf(near));
        Assert.Null(GuessOf(far));
        Assert.Equal((cold.Pairs.Count, cold.TotalScore), (guessed.Pairs.Count, guessed.TotalScore));
        Assert.True(far.Check(guessed).IsAccepted);
    }

    [Fact]
    public void Places_that_are_several_or_stay_open_are_left_to_the_other_auction()
    {
        Assert.Null(GuessOf(RandomProblems.WithFullMatching(1, mentees: 20, spare: 1, highestScore: 9)));
        Assert.Null(GuessOf(RandomProblems.Large(1, mentees: 20, mentors: 10, candidates: 5, mentorCapacity: 2, highestScore: 9)));
        Assert.NotNull(GuessOf(RandomProblems.WithFullMatching(1, mentees: 20, spare: 0, highestScore: 9)));
    }

    private static PriceGuess? GuessOf(AssignmentProblem problem)
    {
        using var plan = PlanOf(problem, Cold);
        return GuessOf(plan.Network, new Work(CancellationToken.None));
    }

    private static PriceGuess? GuessOf(FlowNetwork network, Work work) => UnitAuction.Guess(network, AuctionScale.Of(network, work), work);

    private static long LooksOf(AssignmentProblem problem)
    {
        using var plan = PlanOf(problem, Cold);
        var work = new Work(CancellationToken.None);
        Assert.NotNull(GuessOf(plan.Network, work));
        return work.Looks;
    }

    private static NetworkPlan PlanOf(AssignmentProblem problem, SolveOptions options)
        => NetworkPlan.Build(problem, DecisionReview.Of(problem), options, new Work(CancellationToken.None), out _)!;
}
