using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Oracles;

[Trait("Needs", "SciPy")]
public sealed class LinearProgramTests
{
    private const int Rounds = 2_000;

    [SciPyFact]
    public async Task Thousands_of_problems_with_every_feature_have_the_optimum_of_their_linear_program()
    {
        var problems = Enumerable.Range(0, Rounds).Select(seed => RandomProblems.Medium((ulong)seed)).ToList();
        var answers = await SciPy.AskAsync("linear_program.py", problems.Select(problem => Stated(problem, isFull: false)));

        AssertSame(problems, answers);
        Assert.InRange(answers.Count(answer => answer == "none"), Rounds / 20, Rounds / 2);
    }

    [SciPyFact]
    public async Task Sparse_problems_that_place_everybody_have_the_optimum_that_scipy_finds()
    {
        var problems = Enumerable.Range(0, Rounds / 4)
            .Select(seed => RandomProblems.WithFullMatching((ulong)seed, mentees: 20 + (seed % 60), spare: seed % 3 * 10, highestScore: new[] { 3, 1_000, 1_000_000 }[seed / 3 % 3]))
            .ToList();

        AssertSame(problems, await SciPy.AskAsync("linear_program.py", problems.Select(problem => Stated(problem, isFull: true))));
    }

    private static void AssertSame(List<AssignmentProblem> problems, string[] answers)
    {
        Assert.Equal(problems.Count, answers.Length);
        for (var seed = 0; seed < answers.Length; seed++)
        {
            foreach (var guessPricesFromPlaces in new[] { 0, int.MaxValue })
            {
                var solution = problems[seed].Solve(new SolveOptions { GuessPricesFromPlaces = guessPricesFromPlaces });
                Assert.Equal((seed, answers[seed]), (seed, solution.IsRefused ? "none" : $"{solution.Pairs.Count} {solution.TotalScore}"));
                Assert.True(solution.IsRefused || problems[seed].Check(solution).IsAccepted, $"Seed {seed}: the certificate is rejected.");
            }
        }
    }

    private static object Stated(AssignmentProblem problem, bool isFull) => new
    {
        isFull,
        pairs = problem.Edges().Select(edge => new[] { edge.Mentee, edge.Mentor, edge.Score }),
        menteeCapacities = problem.MenteeCapacities.ToArray(),
        mentorCapacities = problem.MentorCapacities.ToArray(),
        menteeOrganisationOf = OrganisationOf(problem.MenteeQuotas),
        mentorOrganisationOf = OrganisationOf(problem.MentorQuotas),
        menteeLowest = Lowest(problem.MenteeQuotas),
        mentorLowest = Lowest(problem.MentorQuotas),
        menteeHighest = Highest(problem.MenteeQuotas),
        mentorHighest = Highest(problem.MentorQuotas),
        pins = problem.Pins.Select(pin => new[] { pin.Mentee, pin.Mentor }),
        exclusions = problem.Exclusions.Select(pair => new[] { pair.Mentee, pair.Mentor }),
    };

    private static int[] OrganisationOf(OrganisationQuotas? quotas) => quotas is null ? [] : quotas.OrganisationOf.ToArray();

    private static int[] Lowest(OrganisationQuotas? quotas) => quotas is null ? [] : quotas.Lowest.ToArray();

    private static int[] Highest(OrganisationQuotas? quotas) => quotas is null ? [] : quotas.Highest.ToArray();
}
