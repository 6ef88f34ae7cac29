using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment.Goals;

/// <summary>N-03, N-06, N-09: whatever the order of goals, no set of pairs is better than the answer, and the certificate says so.</summary>
public sealed class GoalBruteForceTests
{
    private const int ProblemsAnOrder = 12;

    [Theory]
    [InlineData(AssignmentGoal.MostPlaced)]
    [InlineData(AssignmentGoal.TotalScore)]
    [InlineData(AssignmentGoal.FairShares)]
    [InlineData(AssignmentGoal.LeastChange)]
    [InlineData(AssignmentGoal.Bottleneck)]
    public void Every_order_of_goals_is_solved_as_well_as_by_trying_every_subset(AssignmentGoal first)
    {
        var (solved, refused, seed) = (0, 0, 1_000_000UL * (ulong)first);
        foreach (var goals in GoalProblems.EveryOrder.Where(goals => goals[0] == first && !goals.SequenceEqual(GoalOrder.Usual)))
        {
            for (var round = 0; round < ProblemsAnOrder; round++, seed++)
            {
                var problem = GoalProblems.Small(seed, goals);
                var best = GoalWorth.Best(problem);
                var solution = problem.Solve(new SolveOptions { GuessPricesFromPlaces = seed % 2 == 0 ? 0 : int.MaxValue });
                var text = $"Seed {seed}, {string.Join(", ", goals)}";

                Assert.True(solution.IsRefused == best is null, $"{text}: refused is {solution.IsRefused}.");
                if (best is null)
                {
                    refused++;
                    continue;
                }

                solved++;
                var worth = GoalWorth.OfSolution(problem, solution);
                Assert.True(worth.SequenceEqual(best), $"{text}: [{string.Join(", ", worth)}]; best is [{string.Join(", ", best)}].");
                var verdict = StagedCertificateChecker.Check(problem, solution, solution.StagedCertificate);
                Assert.True(verdict.IsAccepted, $"{text}: {verdict.Violation}");
            }
        }

        Assert.True(solved > 300 && refused > 10, $"{solved} solved, {refused} refused: the problems are not varied enough.");
    }

    [Fact]
    public void The_usual_goals_solved_stage_by_stage_are_worth_the_same()
    {
        // The same two goals followed by a third, which cannot take anything away from them.
        for (var seed = 9_000_000UL; seed < 9_000_400; seed++)
        {
            var usual = RandomProblems.Small(seed).Solve();
            var staged = GoalProblems.Small(seed, [AssignmentGoal.MostPlaced, AssignmentGoal.TotalScore, AssignmentGoal.LeastChange]);
            if (!usual.IsRefused)
            {
                var solution = staged.Solve();
                Assert.Equal((usual.Pairs.Count, usual.TotalScore), (solution.Pairs.Count, solution.TotalScore));
            }
        }
    }
}
