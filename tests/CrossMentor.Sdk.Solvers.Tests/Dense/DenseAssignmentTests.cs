using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Dense;
using CrossMentor.Sdk.Solvers.Dense.Lanes;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Dense;

public sealed class DenseAssignmentTests
{
    private static readonly LaneWidth[] Widths = [LaneWidth.Widest, LaneWidth.Single, LaneWidth.Bits128, LaneWidth.Bits256, LaneWidth.Bits512];

    [Theory]
    [InlineData(DenseMethod.ShortestAugmentingPaths, 0)]
    [InlineData(DenseMethod.Core, 0)]
    [InlineData(DenseMethod.Core, 1)]
    [InlineData(DenseMethod.Automatic, 0)]
    public void Small_problems_are_solved_as_well_as_the_best_of_all_subsets(DenseMethod method, int coreCandidates)
    {
        for (var seed = 0UL; seed < 1500; seed++)
        {
            var rows = Matrices.Random(seed, (int)(seed % 4) + 1, (int)(seed / 4 % 3) + 1);
            var best = BruteForce.Best(rows.ToProblem());

            var solution = Solve(rows, new DenseOptions { Method = method, CoreCandidates = coreCandidates });

            Assert.True((solution.PairCount, solution.TotalScore) == best, $"Seed {seed}: {solution.PairCount}, {solution.TotalScore}; best is {best}.");
            AssertProven(seed, rows, solution);
        }
    }

    [Theory]
    [InlineData(DenseMethod.ShortestAugmentingPaths, 0)]
    [InlineData(DenseMethod.Core, 0)]
    [InlineData(DenseMethod.Core, 3)]
    public void Larger_problems_have_the_optimum_of_the_sparse_solver_and_every_width_gives_the_same_answer(DenseMethod method, int coreCandidates)
    {
        for (var seed = 0UL; seed < 60; seed++)
        {
            var rows = Matrices.Random(seed, 40 + (int)(seed % 3 * 25), 40 + (int)(seed / 3 % 3 * 25));
            var expected = rows.ToProblem().Solve();
            var solutions = Array.ConvertAll(Widths, width => Solve(rows, new DenseOptions { Method = method, CoreCandidates = coreCandidates, Width = width }));

            Assert.True(
                (solutions[0].PairCount, solutions[0].TotalScore) == (expected.Pairs.Count, expected.TotalScore),
                $"Seed {seed}: {solutions[0].PairCount}, {solutions[0].TotalScore}; the sparse solver finds {expected.Pairs.Count}, {expected.TotalScore}.");
            AssertProven(seed, rows, solutions[0]);
            Assert.All(solutions, solution =>
            {
                Assert.Equal(solutions[0].MentorOf, solution.MentorOf);
                Assert.Equal(solutions[0].Certificate.MenteePrices, solution.Certificate.MenteePrices);
                Assert.Equal(solutions[0].Certificate.MentorPrices, solution.Certificate.MentorPrices);
                Assert.Equal(solutions[0].Certificate.Seal, solution.Certificate.Seal);
            });
        }
    }

    [Theory]
    [InlineData(260, 260)]
    [InlineData(300, 260)]
    [InlineData(260, 300)]
    public void A_core_that_knows_too_little_of_some_mentors_grows_to_the_optimum_of_all_pairs(int mentees, int mentors)
    {
        for (var seed = 0UL; seed < 10; seed++)
        {
            // Scores tie, and a few mentors suit hardly anybody.
            var numbers = new SeededNumbers(seed);
            var levels = Enumerable.Range(0, mentees + mentors)
                .Select(person => Enumerable.Range(0, 6).Select(_ => person % 29 == 0 ? 9 : numbers.Below(5)).ToArray()).ToArray();
            var rows = new ScoreMatrix(mentees, mentors, [.. Enumerable.Range(0, mentees * mentors).Select(pair =>
                54 - levels[pair / mentors].Zip(levels[mentees + (pair % mentors)], (mine, theirs) => Math.Abs(mine - theirs)).Sum())]);
            var expected = Solve(rows, new DenseOptions { Method = DenseMethod.ShortestAugmentingPaths });

            foreach (var coreCandidates in new[] { 2, 6, 24 })
            {
                var solution = Solve(rows, new DenseOptions { Method = DenseMethod.Core, CoreCandidates = coreCandidates });

                Assert.Equal((expected.PairCount, expected.TotalScore), (solution.PairCount, solution.TotalScore));
                AssertProven(seed, rows, solution);
            }
        }
    }

    [Fact]
    public void Rows_that_are_scored_anew_each_time_need_no_matrix()
    {
        var rows = new Rescored(300, 280);
        var stored = new ScoreMatrix(300, 280, new Rescored(300, 280).Read(0, 300, new int[300 * 280]).ToArray());

        var solution = Solve(rows, new DenseOptions { Method = DenseMethod.Core });

        Assert.Equal(Solve(stored, new DenseOptions { Method = DenseMethod.ShortestAugmentingPaths }).TotalScore, solution.TotalScore);
        Assert.True(rows.MostRowsAtOnce < 300, $"{rows.MostRowsAtOnce} rows were asked for at once.");
        AssertProven(0, rows, solution);
    }

    [Fact]
    public void Everybody_competing_for_few_places_is_solved_and_proven()
    {
        // Thirty mentees may have three mentors only: prices reach the worth of a whole pair.
        var rows = new ScoreMatrix(30, 30, [.. Enumerable.Range(0, 900).Select(pair => pair % 30 < 3 ? pair * 7919 % 1000 : ScoreMatrix.Forbidden)]);

        foreach (var method in Enum.GetValues<DenseMethod>())
        {
            var solution = Solve(rows, new DenseOptions { Method = method });
            Assert.Equal((3, rows.ToProblem().Solve().TotalScore), (solution.PairCount, solution.TotalScore));
            AssertProven(0, rows, solution);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Nobody_to_pair_is_a_solution(int mentees, int mentors)
    {
        foreach (var method in Enum.GetValues<DenseMethod>())
        {
            var rows = new ScoreMatrix(mentees, mentors, []);
            var solution = Solve(rows, new DenseOptions { Method = method });
            Assert.Equal(Enumerable.Repeat(-1, mentees), solution.MentorOf);
            AssertProven(0, rows, solution);
        }
    }

    [Fact]
    public void Too_many_people_are_refused_before_a_row_is_read()
    {
        var refused = Solve(new Rescored(DenseAssignment.MostPeople + 1, 2), new DenseOptions());

        Assert.Equal(new DenseTooLarge(DenseAssignment.MostPeople + 1, DenseAssignment.MostPeople), refused.Refusal);
        Assert.Throws<InvalidOperationException>(() => refused.Certificate);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(CandidateEdges.HighestScore + 1)]
    public void A_score_out_of_range_is_a_bug_of_the_source_and_named(int score)
    {
        foreach (var method in Enum.GetValues<DenseMethod>())
        {
            var thrown = Assert.Throws<ArgumentException>(() => Solve(new ScoreMatrix(2, 3, [1, 2, 3, 4, score, 6]), new DenseOptions { Method = method }));
            Assert.Contains($"The score {score} of mentee 1 and mentor 1", thrown.Message);
        }

        Assert.Throws<ArgumentException>(() => new ScoreMatrix(2, 2, [1, 2, 3]));
    }

    [Fact]
    public void A_cancelled_token_stops_the_solve_and_progress_ascends_to_its_total()
    {
        var rows = Matrices.Random(3, 200, 200);
        foreach (var method in Enum.GetValues<DenseMethod>())
        {
            var reports = new List<SolveProgress>();
            Solve(rows, new DenseOptions { Method = method, Progress = new Reports(reports.Add) });
            Assert.Equal(reports.OrderBy(report => report.Done), reports);
            Assert.Equal(reports[^1].Total, reports[^1].Done);
        }

        using var during = new CancellationTokenSource();
        var cancelling = new DenseOptions { Method = DenseMethod.Core, Progress = new Reports(_ => during.Cancel()) };
        Assert.Throws<OperationCanceledException>(() => DenseAssignment.Solve(rows, cancelling, during.Token));
        Assert.Throws<OperationCanceledException>(() => DenseAssignment.Solve(rows, new DenseOptions(), during.Token));
    }

    private static DenseSolution Solve(IScoreRows rows, DenseOptions options) => DenseAssignment.Solve(rows, options, CancellationToken.None);

    private static void AssertProven(ulong seed, IScoreRows rows, DenseSolution solution)
    {
        var verdict = DenseCertificateChecker.Check(rows, solution, solution.Certificate, CancellationToken.None);
        Assert.True(verdict.IsAccepted, $"Seed {seed}: {verdict.Violation}");

        // The checker of sparse problems reads the same prices.
        var problem = rows.ToProblem();
        var pairs = solution.MentorOf.Select((mentor, mentee) => (mentee, mentor)).Where(pair => pair.mentor >= 0)
            .Select(pair => new ChosenPair(
                pair.mentee, pair.mentor, problem.Edges.Scores[problem.Edges.Find(pair.mentee, pair.mentor)], IsPinned: false, PairAlternative.NotComputed));
        var proof = CertificateChecker.CheckProof(problem, AssignmentSolution.Claimed([.. pairs]), solution.Certificate);
        Assert.True(proof.IsAccepted, $"Seed {seed}: {proof.Violation}");
    }

    private sealed class Reports(Action<SolveProgress> then) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value) => then(value);
    }

    private sealed class Rescored(int mentees, int mentors) : IScoreRows
    {
        public int MostRowsAtOnce { get; private set; }

        public int MenteeCount => mentees;

        public int MentorCount => mentors;

        public ReadOnlySpan<int> Read(int firstMentee, int menteeCount, Span<int> buffer)
        {
            MostRowsAtOnce = Math.Max(MostRowsAtOnce, menteeCount);
            for (var pair = 0; pair < menteeCount * mentors; pair++)
            {
                buffer[pair] = (int)(SplitMix.Mix(((ulong)firstMentee * (ulong)mentors) + (ulong)pair) % 1_000_001);
            }

            return buffer[..(menteeCount * mentors)];
        }
    }
}
