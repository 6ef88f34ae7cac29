using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class RepeatabilityTests
{
    private const int Rounds = 300;

    [Fact]
    public void The_same_problem_and_seed_give_the_same_solution_and_certificate()
    {
        var problem = RandomProblems.Large(seed: 11, mentees: 120, mentors: 60, candidates: 12, mentorCapacity: 2, highestScore: 3);

        var (first, second) = (problem.Solve(), problem.Solve());

        Assert.Equal(first.Pairs, second.Pairs);
        Assert.Equal(first.Certificate.Seal, second.Certificate.Seal);
    }

    [Fact]
    public void With_keys_the_order_of_the_roster_does_not_influence_the_solution()
    {
        for (var seed = 0UL; seed < Rounds; seed++)
        {
            var numbers = new SeededNumbers(seed);

            // Every third one has single places alone, all of them needed, which another auction guesses.
            var problem = Keyed(seed % 3 == 0 ? RandomProblems.WithFullMatching(seed, mentees: 60, spare: 0, highestScore: 2) : RandomProblems.Small(seed));
            var (menteeOrder, mentorOrder) = (numbers.Permutation(problem.MenteeCount), numbers.Permutation(problem.MentorCount));
            var shuffled = Shuffled(problem, menteeOrder, mentorOrder);

            var options = new SolveOptions { TieBreakSeed = seed, GuessPricesFromPlaces = seed % 2 == 0 ? 0 : int.MaxValue };
            var solution = problem.Solve(options);
            var again = shuffled.Solve(options);

            Assert.Equal(solution.IsRefused, again.IsRefused);
            Assert.True(Names(problem, solution).SequenceEqual(Names(shuffled, again)), $"Seed {seed}: another solution for another order.");
        }
    }

    [Fact]
    public void The_seed_chooses_among_equals_and_never_changes_how_good_the_solution_is()
    {
        var problem = RandomProblems.Large(seed: 5, mentees: 30, mentors: 30, candidates: 30, mentorCapacity: 1, highestScore: 1);
        var solutions = Enumerable.Range(0, 20).Select(seed => problem.Solve(new SolveOptions { TieBreakSeed = (ulong)seed })).ToList();

        Assert.Single(solutions.Select(solution => (solution.Pairs.Count, solution.TotalScore)).Distinct());
        Assert.True(solutions.Select(solution => string.Join(' ', solution.Chosen())).Distinct().Count() > 10);
    }

    [Theory]
    [InlineData(int.MaxValue, 30)]
    [InlineData(0, 1)]
    public void Progress_ascends_to_its_total(int guessPricesFromPlaces, int atLeast)
    {
        var reports = new List<SolveProgress>();
        var problem = RandomProblems.Large(seed: 3, mentees: 400, mentors: 400, candidates: 10, mentorCapacity: 1, highestScore: 1000);

        problem.Solve(new SolveOptions { Progress = new Recorder(reports), GuessPricesFromPlaces = guessPricesFromPlaces });

        Assert.InRange(reports.Count, atLeast, 101);
        Assert.Equal(reports.OrderBy(report => report.Done), reports);
        Assert.Equal(reports[^1].Total, reports[^1].Done);
    }

    [Fact]
    public void A_cancelled_token_stops_the_solve_before_and_during_the_work()
    {
        var problem = RandomProblems.Large(seed: 4, mentees: 400, mentors: 400, candidates: 40, mentorCapacity: 1, highestScore: 1000);
        using var during = new CancellationTokenSource();
        var reports = new List<SolveProgress>();
        var options = new SolveOptions { Progress = new Recorder(reports, report => during.Cancel()) };

        Assert.Throws<OperationCanceledException>(() => AssignmentSolver.Solve(problem, options, during.Token));
        Assert.Single(reports);
        Assert.Throws<OperationCanceledException>(() => AssignmentSolver.Solve(problem, new SolveOptions(), during.Token));
    }

    private static AssignmentProblem Keyed(AssignmentProblem problem)
        => new(problem.MenteeCapacities.ToArray(), problem.MentorCapacities.ToArray(), problem.Edges)
        {
            Pins = problem.Pins,
            Exclusions = problem.Exclusions,
            MenteeQuotas = problem.MenteeQuotas,
            MentorQuotas = problem.MentorQuotas,
            MenteeKeys = [.. Enumerable.Range(0, problem.MenteeCount).Select(mentee => $"mentee-{mentee}")],
            MentorKeys = [.. Enumerable.Range(0, problem.MentorCount).Select(mentor => $"mentor-{mentor}")],
        };

    /// <summary>The same people listed in another order: the person at place p is the person order[p] of before.</summary>
    private static AssignmentProblem Shuffled(AssignmentProblem problem, int[] menteeOrder, int[] mentorOrder)
    {
        var edges = problem.Edges().Select(edge => (Array.IndexOf(menteeOrder, edge.Mentee), Array.IndexOf(mentorOrder, edge.Mentor), edge.Score));
        return new AssignmentProblem(
            Array.ConvertAll(menteeOrder, mentee => problem.MenteeCapacities[mentee]),
            Array.ConvertAll(mentorOrder, mentor => problem.MentorCapacities[mentor]),
            CandidateEdges.FromPairs(menteeOrder.Length, mentorOrder.Length, edges))
        {
            Pins = [.. problem.Pins.Select(Moved).Reverse()],
            Exclusions = [.. problem.Exclusions.Select(Moved).Reverse()],
            MenteeQuotas = Shuffled(problem.MenteeQuotas, menteeOrder),
            MentorQuotas = Shuffled(problem.MentorQuotas, mentorOrder),
            MenteeKeys = [.. menteeOrder.Select(mentee => problem.MenteeKeys![mentee])],
            MentorKeys = [.. mentorOrder.Select(mentor => problem.MentorKeys![mentor])],
        };

        PairIndex Moved(PairIndex pair) => new(Array.IndexOf(menteeOrder, pair.Mentee), Array.IndexOf(mentorOrder, pair.Mentor));
    }

    private static OrganisationQuotas? Shuffled(OrganisationQuotas? quotas, int[] order)
        => quotas is null
            ? null
            : new OrganisationQuotas(Array.ConvertAll(order, person => quotas.OrganisationOf[person]), quotas.Lowest.ToArray(), quotas.Highest.ToArray());

    private static IEnumerable<string> Names(AssignmentProblem problem, AssignmentSolution solution)
        => solution.Pairs.Select(pair => $"{problem.MenteeKeys![pair.Mentee]} {problem.MentorKeys![pair.Mentor]}").Order();

    private sealed class Recorder(List<SolveProgress> reports, Action<SolveProgress>? then = null) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value)
        {
            reports.Add(value);
            then?.Invoke(value);
        }
    }
}
