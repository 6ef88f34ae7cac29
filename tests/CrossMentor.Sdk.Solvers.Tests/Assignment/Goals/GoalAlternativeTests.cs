using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment.Goals;

/// <summary>N-07: whatever the order of goals, what is said about a pair's alternative is true of a best solution without the pair.</summary>
public sealed class GoalAlternativeTests
{
    private const int ProblemsAnOrder = 12;

    private static readonly AssignmentGoal[] Five = Enum.GetValues<AssignmentGoal>();

    [Theory]
    [InlineData(AssignmentGoal.MostPlaced)]
    [InlineData(AssignmentGoal.TotalScore)]
    [InlineData(AssignmentGoal.FairShares)]
    [InlineData(AssignmentGoal.LeastChange)]
    [InlineData(AssignmentGoal.Bottleneck)]
    public void Every_alternative_is_what_the_best_of_all_subsets_without_the_pair_loses(AssignmentGoal first)
    {
        var seen = new Dictionary<AlternativeKind, int>();
        var seed = 50_000_000UL + (1_000_000UL * (ulong)first);
        foreach (var goals in GoalProblems.EveryOrder.Where(goals => goals[0] == first))
        {
            for (var round = 0; round < ProblemsAnOrder; round++, seed++)
            {
                var problem = GoalProblems.Small(seed, goals);
                var solution = problem.Solve(Problems.WithAlternatives with { TieBreakSeed = seed, GuessPricesFromPlaces = seed % 2 == 0 ? 0 : int.MaxValue });
                var subsets = solution.Pairs.Count == 0 ? [] : BruteForce.Solutions(problem).ToList();
                foreach (var pair in solution.Pairs)
                {
                    seen[pair.Alternative.Kind] = seen.GetValueOrDefault(pair.Alternative.Kind) + 1;
                    Assert.True(IsTrue(problem, solution, pair, subsets), $"Seed {seed}, {string.Join(", ", goals)}, {pair}");
                }
            }
        }

        Assert.All(
            [AlternativeKind.OtherMentor, AlternativeKind.Unplaced, AlternativeKind.Impossible],
            kind => Assert.True(seen.GetValueOrDefault(kind) > 10, $"{kind} was hardly met."));
        Assert.DoesNotContain(AlternativeKind.NotComputed, seen.Keys);
    }

    [Fact]
    public void Larger_alternatives_are_what_solving_again_without_the_pair_loses()
    {
        for (var seed = 0UL; seed < 12; seed++)
        {
            AssignmentGoal[] goals = [.. new SeededNumbers(seed).Permutation(5).Select(place => Five[place])];
            var problem = GoalProblems.Large(seed, people: 40, candidates: 5, highestScore: seed % 2 == 0 ? 6 : 1_000, goals);
            var solution = problem.Solve(Problems.WithAlternatives);
            foreach (var pair in solution.Pairs)
            {
                var again = Without(problem, pair).Solve();
                var text = $"Seed {seed}, {string.Join(", ", goals)}, {pair}";

                Assert.True(again.IsRefused == (pair.Alternative.Kind == AlternativeKind.Impossible), text);
                if (!again.IsRefused)
                {
                    var lost = (solution.Pairs.Count - again.Pairs.Count, solution.TotalScore - again.TotalScore);
                    Assert.True((pair.Alternative.PairsLost, pair.Alternative.ScoreLost) == lost, $"{text}: lost is {lost}.");
                    Assert.True(pair.Alternative.GoalLost == GoalLost(problem, solution, [.. again.Pairs.Select(other => problem.Edges.Find(other.Mentee, other.Mentor))]), text);
                }
            }
        }
    }

    [Fact]
    public void By_the_usual_goals_solved_one_after_the_other_the_same_is_lost_as_by_both_at_once()
    {
        var compared = 0;
        for (var seed = 60_000_000UL; seed < 60_000_150; seed++)
        {
            var problem = RandomProblems.Medium(seed);
            var once = problem.Solve(Problems.WithAlternatives);
            if (once.IsRefused)
            {
                continue;
            }

            var staged = GoalSolver.Solve(problem, DecisionReview.Of(problem), Problems.WithAlternatives, CancellationToken.None);
            foreach (var (one, other) in once.Pairs.Join(staged.Pairs, pair => (pair.Mentee, pair.Mentor), pair => (pair.Mentee, pair.Mentor), (one, other) => (one.Alternative, other.Alternative)))
            {
                compared++;
                Assert.Equal((one.PairsLost, one.ScoreLost, one.GoalLost), (other.PairsLost, other.ScoreLost, other.GoalLost));
                Assert.Equal(one.Kind == AlternativeKind.Impossible, other.Kind == AlternativeKind.Impossible);
            }
        }

        Assert.True(compared > 500, $"Only {compared} pairs were chosen by both.");
    }

    [Fact]
    public void A_pair_that_makes_shares_fair_says_that_fairness_is_lost_although_points_are_won()
    {
        // One place for two mentees: organisation 0 is to have a pair, and mentee 1 of organisation 1 would score more.
        var problem = Problems.Of(2, 1, (0, 0, 3), (1, 0, 8)).With(menteeQuotas: new OrganisationQuotas([0, 1], [0, 0], [9, 9])).WithGoals(
            [AssignmentGoal.MostPlaced, AssignmentGoal.FairShares, AssignmentGoal.TotalScore], new FairShares(ProgrammeSide.Mentee, [1, 0], 1));

        var pair = Assert.Single(problem.Solve(Problems.WithAlternatives).Pairs);

        Assert.Equal(new PairAlternative(AlternativeKind.Unplaced, Mentor: -1, PairsLost: 0, ScoreLost: -5) { GoalLost = AssignmentGoal.FairShares }, pair.Alternative);
    }

    [Fact]
    public void A_running_pair_that_goes_on_may_keep_others_from_two_pairs()
    {
        var problem = Problems.Of(2, 2, (0, 0, 5), (0, 1, 5), (1, 0, 5)).WithGoals(
            [AssignmentGoal.LeastChange, AssignmentGoal.MostPlaced, AssignmentGoal.TotalScore], running: [new(0, 0)]);

        var pair = Assert.Single(problem.Solve(Problems.WithAlternatives).Pairs);

        Assert.Equal(new PairAlternative(AlternativeKind.OtherMentor, Mentor: 1, PairsLost: -1, ScoreLost: -5) { GoalLost = AssignmentGoal.LeastChange }, pair.Alternative);
    }

    [Fact]
    public void Without_a_pair_that_most_pairs_need_the_lowest_score_may_rise()
    {
        // Two pairs are only possible with the 1; without it one pair is left, and the best one has 9.
        var problem = Problems.Of(2, 2, (0, 0, 1), (1, 0, 9), (1, 1, 4)).WithGoals([AssignmentGoal.MostPlaced, AssignmentGoal.Bottleneck, AssignmentGoal.TotalScore]);

        var pairs = problem.Solve(Problems.WithAlternatives).Pairs;

        Assert.Equal([(0, 0), (1, 1)], pairs.Select(pair => (pair.Mentee, pair.Mentor)));
        Assert.Equal(new PairAlternative(AlternativeKind.Unplaced, Mentor: -1, PairsLost: 1, ScoreLost: -4) { GoalLost = AssignmentGoal.MostPlaced }, pairs[0].Alternative);
        Assert.Equal(new PairAlternative(AlternativeKind.OtherMentor, Mentor: 0, PairsLost: 1, ScoreLost: -4) { GoalLost = AssignmentGoal.MostPlaced }, pairs[1].Alternative);
    }

    [Fact]
    public void An_alternative_as_good_by_all_goals_names_no_goal_that_is_lost()
    {
        var problem = Problems.Of(1, 2, (0, 0, 5), (0, 1, 5)).WithGoals([AssignmentGoal.TotalScore, AssignmentGoal.MostPlaced]);

        var pair = Assert.Single(problem.Solve(Problems.WithAlternatives).Pairs);

        Assert.Equal(new PairAlternative(AlternativeKind.OtherMentor, 1 - pair.Mentor, PairsLost: 0, ScoreLost: 0), pair.Alternative);
    }

    [Fact]
    public void Work_without_end_is_left_out_and_what_is_told_stays_true()
    {
        var problem = GoalProblems.Large(seed: 4, people: 60, candidates: 6, highestScore: 1_000_000, [AssignmentGoal.MostPlaced, AssignmentGoal.Bottleneck, AssignmentGoal.TotalScore]);
        var whole = Kinds(Problems.WithAlternatives);
        var bounded = Kinds(Problems.WithAlternatives with { AlternativeBoundsMost = 1 });
        var none = Kinds(Problems.WithAlternatives with { AlternativeLooksMost = 0 });

        Assert.DoesNotContain(whole, alternative => alternative.Kind == AlternativeKind.NotComputed);
        Assert.Contains(bounded, alternative => alternative.Kind == AlternativeKind.NotComputed);
        Assert.Contains(bounded, alternative => alternative.Kind != AlternativeKind.NotComputed);
        Assert.All(bounded.Zip(whole), both => Assert.True(both.First.Kind == AlternativeKind.NotComputed || both.First == both.Second, $"{both}"));
        Assert.All(none, alternative => Assert.Equal(PairAlternative.NotComputed, alternative));

        List<PairAlternative> Kinds(SolveOptions options) => [.. problem.Solve(options).Pairs.Select(pair => pair.Alternative)];
    }

    [Fact]
    public void A_token_cancelled_after_the_last_goal_still_stops_the_search_for_alternatives()
    {
        var problem = GoalProblems.Large(seed: 3, people: 60, candidates: 10, highestScore: 1000, Five);
        using var late = new CancellationTokenSource();
        var options = new SolveOptions { AlternativesUpToPairs = 1000, Progress = new LastReport(late.Cancel) };

        Assert.Throws<OperationCanceledException>(() => AssignmentSolver.Solve(problem, options, late.Token));
    }

    private static AssignmentProblem Without(AssignmentProblem problem, ChosenPair pair)
        => problem.With(exclusions: [.. problem.Exclusions, new(pair.Mentee, pair.Mentor)]).WithGoals(problem.Goals, problem.FairShares, problem.RunningPairs);

    /// <summary>Whether some best set of edges without the pair is as the alternative says.</summary>
    private static bool IsTrue(AssignmentProblem problem, AssignmentSolution solution, ChosenPair pair, List<IReadOnlyList<int>> subsets)
    {
        var edge = problem.Edges.Find(pair.Mentee, pair.Mentor);
        var without = subsets.Where(edges => !edges.Contains(edge)).Select(edges => (Edges: edges, Worth: GoalWorth.Of(problem, edges))).ToList();
        if (without.Count == 0 || pair.Alternative.Kind == AlternativeKind.Impossible)
        {
            return without.Count == 0 && pair.Alternative == PairAlternative.Impossible;
        }

        var best = without.Aggregate((one, other) => GoalWorth.IsBetter(other.Worth, one.Worth) ? other : one);
        return pair.Alternative.GoalLost == GoalLost(problem, solution, best.Edges)
            && without.Any(other => other.Worth.SequenceEqual(best.Worth) && IsAsTold(problem, solution, pair, other.Edges));
    }

    private static bool IsAsTold(AssignmentProblem problem, AssignmentSolution solution, ChosenPair pair, IReadOnlyList<int> edges)
    {
        var before = solution.Pairs.Where(other => other.Mentee == pair.Mentee).Select(other => other.Mentor).ToList();
        var added = edges.Where(edge => problem.Edges.MenteeOf(edge) == pair.Mentee).Select(edge => problem.Edges.Mentors[edge]).Except(before).ToList();
        return solution.Pairs.Count - edges.Count == pair.Alternative.PairsLost
            && solution.TotalScore - edges.Sum(edge => (long)problem.Edges.Scores[edge]) == pair.Alternative.ScoreLost
            && (pair.Alternative.Kind == AlternativeKind.Unplaced
                ? added.Count == 0 && pair.Alternative.Mentor == -1
                : pair.Alternative.Kind == AlternativeKind.OtherMentor && added.Contains(pair.Alternative.Mentor));
    }

    private static AssignmentGoal? GoalLost(AssignmentProblem problem, AssignmentSolution solution, IReadOnlyList<int> edges)
    {
        foreach (var goal in problem.Goals)
        {
            var alone = problem.WithGoals([goal]);
            if (!GoalWorth.Of(alone, edges).SequenceEqual(GoalWorth.OfSolution(alone, solution)))
            {
                return goal;
            }
        }

        return null;
    }

    private sealed class LastReport(Action then) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value)
        {
            if (value.Done == value.Total)
            {
                then();
            }
        }
    }
}
