using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment.Goals;

public sealed class GoalRepeatabilityTests
{
    private static readonly AssignmentGoal[] Five =
        [AssignmentGoal.MostPlaced, AssignmentGoal.LeastChange, AssignmentGoal.FairShares, AssignmentGoal.Bottleneck, AssignmentGoal.TotalScore];

    [Fact]
    public void With_keys_the_order_of_the_roster_does_not_influence_the_solution_by_any_goals()
    {
        var seed = 40_000_000UL;
        foreach (var goals in GoalProblems.EveryOrder.Where(goals => !goals.SequenceEqual(GoalOrder.Usual)))
        {
            for (var round = 0; round < 3; round++, seed++)
            {
                var numbers = new SeededNumbers(seed);
                var problem = Listed(GoalProblems.Small(seed, goals), null, null);
                var (menteeOrder, mentorOrder) = (numbers.Permutation(problem.MenteeCount), numbers.Permutation(problem.MentorCount));
                var shuffled = Listed(problem, menteeOrder, mentorOrder);
                var options = Problems.WithAlternatives with { TieBreakSeed = seed };

                Assert.True(
                    Names(problem, problem.Solve(options)).SequenceEqual(Names(shuffled, shuffled.Solve(options))),
                    $"Seed {seed}, {string.Join(", ", goals)}: another solution for another order.");
            }
        }
    }

    [Fact]
    public void The_seed_chooses_among_equals_and_never_changes_how_good_the_solution_is()
    {
        var problem = GoalProblems.Large(seed: 5, people: 30, candidates: 30, highestScore: 1, Five);
        var solutions = Enumerable.Range(0, 20).Select(seed => problem.Solve(new SolveOptions { TieBreakSeed = (ulong)seed })).ToList();

        Assert.Single(solutions.Select(solution => string.Join(' ', GoalWorth.OfSolution(problem, solution))).Distinct());
        Assert.True(solutions.Select(solution => string.Join(' ', solution.Chosen())).Distinct().Count() > 10);
        Assert.Equal(problem.Solve().StagedCertificate.Seal, problem.Solve().StagedCertificate.Seal);
    }

    [Fact]
    public void Hundreds_of_people_are_solved_by_any_order_and_each_certificate_holds()
    {
        for (var seed = 0UL; seed < 10; seed++)
        {
            AssignmentGoal[] goals = [.. new SeededNumbers(seed).Permutation(5).Select(place => Five[place])];
            var problem = GoalProblems.Large(seed, people: 250, candidates: 12, highestScore: seed % 2 == 0 ? 5 : 1_000_000, goals);
            var solution = problem.Solve();

            var verdict = StagedCertificateChecker.Check(problem, solution, solution.StagedCertificate);
            Assert.True(verdict.IsAccepted, $"Seed {seed}, {string.Join(", ", goals)}: {verdict.Violation}");
        }
    }

    [Fact]
    public void A_goal_put_first_is_never_served_worse_than_last()
    {
        for (var seed = 100UL; seed < 110; seed++)
        {
            foreach (var goal in Five.Where(goal => goal != AssignmentGoal.Bottleneck))
            {
                var first = GoalProblems.Large(seed, people: 60, candidates: 5, highestScore: 50, [goal]);
                var last = first.WithGoals([.. Five.Where(other => other != goal), goal]);

                Assert.False(GoalWorth.IsBetter(GoalWorth.OfSolution(first, last.Solve()), GoalWorth.OfSolution(first, first.Solve())), $"Seed {seed}, {goal}");
            }
        }
    }

    [Fact]
    public void Progress_ascends_goal_by_goal_and_a_cancelled_token_stops_the_solve_before_and_during_the_work()
    {
        var problem = GoalProblems.Large(seed: 3, people: 200, candidates: 20, highestScore: 1000, Five);
        using var during = new CancellationTokenSource();
        var reports = new List<SolveProgress>();
        problem.Solve(new SolveOptions { Progress = new Recorder(reports.Add) });

        Assert.Equal(reports.OrderBy(report => report.Done), reports);
        Assert.Equal(reports[^1].Total, reports[^1].Done);
        Assert.Equal(Five.Length + 1, reports.Count);
        Assert.Throws<OperationCanceledException>(
            () => AssignmentSolver.Solve(problem, new SolveOptions { Progress = new Recorder(_ => during.Cancel()) }, during.Token));
        Assert.Throws<OperationCanceledException>(() => AssignmentSolver.Solve(problem, new SolveOptions(), during.Token));
    }

    [Fact]
    public void A_place_that_an_earlier_goal_leaves_open_is_said_to_be_left_open_by_a_goal()
    {
        // The share of organisation 1 is nobody; without that goal both mentees would be placed.
        var problem = Problems.Of(2, 2, (0, 0, 5), (1, 1, 9)).With(menteeQuotas: new OrganisationQuotas([0, 1], [0, 0], [9, 9])).WithGoals(
            [AssignmentGoal.FairShares, AssignmentGoal.MostPlaced], new FairShares(ProgrammeSide.Mentee, [1, 0], 1));

        var solution = problem.Solve();

        Assert.Equal([(0, 0)], solution.Chosen());
        Assert.Equal([new OpenPlace(1, 1, IsUnplaced: true, OpenPlaceCause.Goal)], solution.OpenMentees);
        var late = problem.WithGoals([AssignmentGoal.MostPlaced, AssignmentGoal.FairShares]).Solve();
        Assert.Equal([(0, 0), (1, 1)], late.Chosen());
        Assert.All(late.Pairs, pair => Assert.Equal(AlternativeKind.NotComputed, pair.Alternative.Kind));
    }

    /// <summary>The same people with keys, listed in another order when one is given.</summary>
    private static AssignmentProblem Listed(AssignmentProblem problem, int[]? menteeOrder, int[]? mentorOrder)
    {
        menteeOrder ??= [.. Enumerable.Range(0, problem.MenteeCount)];
        mentorOrder ??= [.. Enumerable.Range(0, problem.MentorCount)];
        var edges = problem.Edges().Select(edge => (Array.IndexOf(menteeOrder, edge.Mentee), Array.IndexOf(mentorOrder, edge.Mentor), edge.Score));
        return new AssignmentProblem(
            Array.ConvertAll(menteeOrder, mentee => problem.MenteeCapacities[mentee]),
            Array.ConvertAll(mentorOrder, mentor => problem.MentorCapacities[mentor]),
            CandidateEdges.FromPairs(menteeOrder.Length, mentorOrder.Length, edges))
        {
            Pins = [.. problem.Pins.Select(Moved).Reverse()],
            Exclusions = [.. problem.Exclusions.Select(Moved).Reverse()],
            MenteeQuotas = Requoted(problem.MenteeQuotas, menteeOrder),
            MentorQuotas = Requoted(problem.MentorQuotas, mentorOrder),
            MenteeKeys = [.. menteeOrder.Select(mentee => problem.MenteeKeys?[mentee] ?? $"mentee-{mentee}")],
            MentorKeys = [.. mentorOrder.Select(mentor => problem.MentorKeys?[mentor] ?? $"mentor-{mentor}")],
            Goals = problem.Goals,
            FairShares = problem.FairShares,
            RunningPairs = [.. problem.RunningPairs.Where(pair => pair.Mentee < problem.MenteeCount).Select(Moved).Reverse()],
        };

        PairIndex Moved(PairIndex pair) => new(Array.IndexOf(menteeOrder, pair.Mentee), Array.IndexOf(mentorOrder, pair.Mentor));
    }

    private static OrganisationQuotas? Requoted(OrganisationQuotas? quotas, int[] order)
        => quotas is null
            ? null
            : new OrganisationQuotas(Array.ConvertAll(order, person => quotas.OrganisationOf[person]), quotas.Lowest.ToArray(), quotas.Highest.ToArray());

    private static IEnumerable<string> Names(AssignmentProblem problem, AssignmentSolution solution)
        => solution.Pairs.Select(pair => $"{problem.MenteeKeys![pair.Mentee]} {problem.MentorKeys![pair.Mentor]}, without it {pair.Alternative with { Mentor = -1 }}"
            + $" {(pair.Alternative.Mentor < 0 ? "" : problem.MentorKeys[pair.Alternative.Mentor])}").Order();

    private sealed class Recorder(Action<SolveProgress> then) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value) => then(value);
    }
}
