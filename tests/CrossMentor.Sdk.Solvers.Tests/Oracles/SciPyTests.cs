using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Dense;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Oracles;

[Trait("Needs", "SciPy")]
public sealed class SciPyTests
{
    private const int Problems = 4_000;

    [SciPyFact]
    public async Task Thousands_of_matrices_have_the_optimum_that_scipy_finds()
    {
        var problems = Enumerable.Range(0, Problems).Select(Matrix).ToList();
        var answers = await SciPy.AskAsync(
            "scipy_batch.py", problems.Select(rows => (object)Enumerable.Range(0, rows.MenteeCount).Select(mentee => Costs(rows, mentee))));

        Assert.Equal(Problems, answers.Length);
        for (var seed = 0; seed < Problems; seed++)
        {
            var rows = problems[seed];
            foreach (var method in Enum.GetValues<DenseMethod>())
            {
                var solution = DenseAssignment.Solve(rows, new DenseOptions { Method = method, CoreCandidates = seed % 5 }, CancellationToken.None);
                Assert.Equal((seed, method, answers[seed]), (seed, method, Answer(solution.PairCount, solution.TotalScore)));
            }

            var sparse = rows.ToProblem().Solve();
            Assert.Equal((seed, answers[seed]), (seed, Answer(sparse.Pairs.Count, sparse.TotalScore)));
        }
    }

    private static ScoreMatrix Matrix(int seed) => Matrices.Random((ulong)seed, 1 + (seed % 23), 1 + (seed / 23 % 29));

    private static string Answer(int pairs, long score) => $"{pairs} {((long)pairs * CandidateEdges.HighestScore) - score}";

    private static int?[] Costs(ScoreMatrix rows, int mentee)
        => Array.ConvertAll(rows.Read(mentee, 1, []).ToArray(), score => score < 0 ? (int?)null : CandidateEdges.HighestScore - score);
}
