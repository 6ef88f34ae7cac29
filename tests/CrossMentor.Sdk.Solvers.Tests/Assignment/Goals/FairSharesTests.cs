using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment.Goals;

/// <summary>N-03: shares between organisations, and what they cost.</summary>
public sealed class FairSharesTests
{
    private const int Instances = 20;
    private const int Organisations = 10;

    [Fact]
    public void Scores_alone_leave_organisations_that_give_mentors_without_mentees_and_fair_shares_none_with_as_many_placed()
    {
        var (emptyByScore, emptyByShares, byScore, byShares) = (0, 0, 0L, 0L);
        for (var seed = 0UL; seed < Instances; seed++)
        {
            var (usual, given) = Consortium(seed);
            var fair = usual.WithGoals(
                [AssignmentGoal.MostPlaced, AssignmentGoal.FairShares, AssignmentGoal.TotalScore], new FairShares(ProgrammeSide.Mentee, given, 1));
            var (scored, shared) = (usual.Solve(), fair.Solve());

            Assert.Equal(scored.Pairs.Count, shared.Pairs.Count);
            Assert.True(StagedCertificateChecker.Check(fair, shared, shared.StagedCertificate).IsAccepted, $"Seed {seed}");
            emptyByScore += Empty(usual, scored, given);
            emptyByShares += Empty(fair, shared, given);
            (byScore, byShares) = (byScore + scored.TotalScore, byShares + shared.TotalScore);
        }

        Assert.InRange(emptyByScore, Instances / 2, Instances * Organisations);
        Assert.Equal(0, emptyByShares);
        Assert.InRange(byShares, byScore * 85 / 100, byScore - 1);
    }

    [Fact]
    public void The_largest_deviation_goes_first_and_the_second_largest_next()
    {
        // Three places with mentor 0, whom everybody can have. Sums of plain deviations would call 3-0-0 as good as 1-1-1.
        var problem = Problems.Of(9, 1, [.. Enumerable.Range(0, 9).Select(mentee => (mentee, 0, mentee < 3 ? 100 : 1))]);
        var roomy = new AssignmentProblem([.. Enumerable.Repeat(1, 9)], [3], problem.Edges)
        {
            MenteeQuotas = new OrganisationQuotas([0, 0, 0, 1, 1, 1, 2, 2, 2], new int[3], [9, 9, 9]),
            Goals = [AssignmentGoal.MostPlaced, AssignmentGoal.FairShares, AssignmentGoal.TotalScore],
        };

        Assert.Equal([1, 1, 1], CountsBy([3, 3, 3], 1));
        Assert.Equal([2, 1, 0], CountsBy([4, 3, 2], 1));
        Assert.Equal([0, 1, 2], CountsBy([1, 3, 5], 2));
        Assert.Equal([0, 0, 3], CountsBy([0, 0, 9], 3));

        int[] CountsBy(int[] shares, int denominator)
        {
            var solution = roomy.WithGoals(roomy.Goals, new FairShares(ProgrammeSide.Mentee, shares, denominator)).Solve();
            return [.. Enumerable.Range(0, 3).Select(organisation => solution.Pairs.Count(pair => pair.Mentee / 3 == organisation))];
        }
    }

    [Fact]
    public void Shares_of_the_wrong_shape_throw()
    {
        var problem = Problems.Of(1, 1, (0, 0, 1)).With(menteeQuotas: new OrganisationQuotas([0], [0], [1]));

        Assert.Throws<ArgumentException>(() => new FairShares(ProgrammeSide.Mentee, [-1], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FairShares(ProgrammeSide.Mentee, [1], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FairShares(ProgrammeSide.Mentee, [1], FairShares.LargestDenominator + 1));
        Assert.Throws<ArgumentException>(() => problem.WithGoals([]));
        Assert.Throws<ArgumentException>(() => problem.WithGoals([AssignmentGoal.TotalScore, AssignmentGoal.TotalScore]));
        Assert.Throws<ArgumentException>(() => problem.WithGoals([(AssignmentGoal)99]));
        Assert.Throws<ArgumentException>(() => problem.WithGoals([AssignmentGoal.FairShares]).Solve());
        Assert.Throws<ArgumentException>(() => problem.WithGoals([AssignmentGoal.FairShares], new FairShares(ProgrammeSide.Mentee, [1, 1], 1)).Solve());
        Assert.Throws<ArgumentException>(() => problem.WithGoals([AssignmentGoal.FairShares], new FairShares(ProgrammeSide.Mentor, [1], 1)).Solve());
    }

    /// <summary>Ten organisations that give mentors and send about twice as many mentees; mentors prefer the people of some organisations to those of others.</summary>
    private static (AssignmentProblem Problem, int[] Given) Consortium(ulong seed)
    {
        var numbers = new SeededNumbers(seed);
        int[] given = [.. Enumerable.Range(0, Organisations).Select(_ => numbers.Between(2, 6))];
        int[] sent = [.. given.Select(mentors => (2 * mentors) + numbers.Below(3))];
        int[] appeal = [.. Enumerable.Range(0, Organisations).Select(_ => numbers.Between(200, 600))];
        int[] mentorHomes = [.. given.SelectMany((count, organisation) => Enumerable.Repeat(organisation, count))];
        int[] menteeHomes = [.. sent.SelectMany((count, organisation) => Enumerable.Repeat(organisation, count))];
        var pairs = from mentee in Enumerable.Range(0, menteeHomes.Length)
                    from mentor in Enumerable.Range(0, mentorHomes.Length)
                    where menteeHomes[mentee] != mentorHomes[mentor]
                    select (mentee, mentor, appeal[menteeHomes[mentee]] + numbers.Below(300));
        var problem = Problems.Of(menteeHomes.Length, mentorHomes.Length, [.. pairs])
            .With(menteeQuotas: new OrganisationQuotas(menteeHomes, new int[Organisations], [.. Enumerable.Repeat(int.MaxValue, Organisations)]));
        return (problem, given);
    }

    private static int Empty(AssignmentProblem problem, AssignmentSolution solution, int[] given)
    {
        var homes = problem.MenteeQuotas!.OrganisationOf.ToArray();
        return Enumerable.Range(0, given.Length).Count(organisation => given[organisation] > 0 && solution.Pairs.All(pair => homes[pair.Mentee] != organisation));
    }
}
