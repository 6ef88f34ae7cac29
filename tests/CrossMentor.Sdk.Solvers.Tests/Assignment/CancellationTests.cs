using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Flow;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class CancellationTests
{
    // The longest that is looked at without counting: a row with its edges, or an organisation with its people.
    private const int LongestLook = 2_000;

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void However_far_a_solve_has_come_it_ends_after_few_looks_more(int guessPricesFromPlaces)
    {
        var problem = WithQuotas();
        var options = new SolveOptions { GuessPricesFromPlaces = guessPricesFromPlaces };
        var whole = new Work(CancellationToken.None);
        AssignmentSolver.Solve(problem, options, whole, CancellationToken.None);
        Assert.True(whole.Looks > 15 * Work.LooksBetweenTests, $"{whole.Looks} looks are too few to be cancelled among.");

        for (var share = 1; share < 12; share++)
        {
            using var cancelled = new CancellationTokenSource();
            var work = new Work(cancelled.Token);
            var from = whole.Looks * share / 12;
            work.InterruptAfter(from, cancelled.Cancel);

            Assert.Throws<OperationCanceledException>(() => AssignmentSolver.Solve(problem, options, work, cancelled.Token));
            Assert.InRange(work.Looks - from, 0, Work.LooksBetweenTests + LongestLook);
        }
    }

    [Fact]
    public void A_dense_solve_ends_after_a_few_rows_more()
    {
        var problem = RandomProblems.Large(seed: 5, mentees: 500, mentors: 500, candidates: 500, mentorCapacity: 1, highestScore: 40);
        var options = new SolveOptions { GuessDenselyFromPairs = 0 };
        var whole = new Work(CancellationToken.None);
        AssignmentSolver.Solve(problem, options, whole, CancellationToken.None);
        Assert.True(whole.Looks > 15 * Work.LooksBetweenTests, $"{whole.Looks} looks are too few to be cancelled among.");

        for (var share = 1; share < 12; share++)
        {
            using var cancelled = new CancellationTokenSource();
            var work = new Work(cancelled.Token);
            work.InterruptAfter(whole.Looks * share / 12, cancelled.Cancel);

            Assert.Throws<OperationCanceledException>(() => AssignmentSolver.Solve(problem, options, work, cancelled.Token));
            Assert.InRange(work.Looks - (whole.Looks * share / 12), 0, 3 * Work.LooksBetweenTests);
        }
    }

    [Fact]
    public void A_solve_that_is_cancelled_before_it_starts_looks_at_nothing()
        => Assert.Throws<OperationCanceledException>(() => AssignmentSolver.Solve(Problems.Of(1, 1, (0, 0, 1)), new SolveOptions(), new CancellationToken(canceled: true)));

    [Fact]
    public void A_solve_that_nobody_cancels_is_the_same_with_interruptions()
    {
        var problem = RandomProblems.Large(seed: 3, mentees: 400, mentors: 200, candidates: 20, mentorCapacity: 3, highestScore: 1_000);
        var interrupted = 0;
        var work = new Work(CancellationToken.None);
        work.InterruptAfter(1_000, () => interrupted++);

        var solution = AssignmentSolver.Solve(problem, new SolveOptions(), work, CancellationToken.None);

        Assert.Equal(1, interrupted);
        Assert.Equal(problem.Solve().Chosen(), solution.Chosen());
    }

    private static AssignmentProblem WithQuotas()
    {
        const int Organisations = 20;
        var problem = RandomProblems.Large(seed: 5, mentees: 3_000, mentors: 700, candidates: 40, mentorCapacity: 5, highestScore: 1_000_000);
        return problem.With(
            menteeQuotas: new OrganisationQuotas(
                [.. Enumerable.Range(0, 3_000).Select(mentee => mentee % Organisations)], [.. Enumerable.Repeat(120, Organisations)], [.. Enumerable.Repeat(140, Organisations)]),
            mentorQuotas: new OrganisationQuotas(
                [.. Enumerable.Range(0, 700).Select(mentor => mentor * 7 % Organisations)], [.. Enumerable.Repeat(135, Organisations)], [.. Enumerable.Repeat(160, Organisations)]));
    }
}
