using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace Consultancy.ByLot.Tests;

/// <summary>The strategy does what its label says.</summary>
public sealed class ByLotStrategyTests
{
    private const int Seeds = 50;

    [Fact]
    public void Whoever_comes_first_gets_the_best()
    {
        // Both mentees like mentor 0 better, and either may come first.
        var problem = Problem([0, 2, 4], [0, 1, 0, 1], [900, 100, 800, 200]);

        var firsts = Enumerable.Range(0, Seeds)
            .Select(seed => Assert.IsType<PairsChosen>(Solve(problem, (ulong)seed)).Edges.Single(edge => problem.EdgeMentors[edge] == 0))
            .ToHashSet();

        Assert.Equal([0, 2], firsts.Order());
    }

    [Fact]
    public void Nobody_may_choose_so_that_fewer_pairs_are_possible()
    {
        // Mentee 0 likes mentor 0 better, but mentee 1 accepts nobody else.
        var problem = Problem([0, 2, 3], [0, 1, 0], [900, 100, 1]);

        for (var seed = 0UL; seed < Seeds; seed++)
        {
            Assert.Equal([1, 2], Assert.IsType<PairsChosen>(Solve(problem, seed)).Edges.Order());
        }
    }

    [Fact]
    public void Whoever_goes_without_hears_why()
    {
        var problem = Problem([0, 1, 2], [0, 0], [500, 500]);

        var answer = Assert.IsType<PairsChosen>(Solve(problem, 7));

        var cause = Assert.Single(answer.Unplaced);
        Assert.Equal("LOT_CAME_TOO_LATE", cause.Reason.Code);
        Assert.NotEqual(problem.MenteeOf(answer.Edges[0]), cause.Row);
    }

    [Fact]
    public void Too_many_trials_are_refused()
    {
        // Mentee 0 likes two mentors better, each of whom is all that another mentee has.
        var problem = Problem([0, 3, 4, 5], [0, 1, 2, 0, 1], [900, 800, 100, 1, 1]);

        var strategy = new ByLotStrategy(new ByLotSettings { TrialsMax = 1 });
        for (var seed = 0UL; seed < Seeds; seed++)
        {
            var refusal = Assert.IsType<DemandsConflict>(strategy.Solve(Seeded(problem, seed), progress: null, CancellationToken.None));
            Assert.Equal("TOO_MANY_TRIALS", refusal.Conflicts[0].Reason.Code);
        }
    }

    private static StrategyAnswer Solve(MatchingProblem problem, ulong seed)
        => new ByLotStrategy(new ByLotSettings()).Solve(Seeded(problem, seed), progress: null, CancellationToken.None);

    private static MatchingProblem Problem(ImmutableArray<int> rowStarts, ImmutableArray<int> mentors, ImmutableArray<int> scores)
    {
        var mentees = rowStarts.Length - 1;
        var mentorCount = mentors.Max() + 1;
        return new MatchingProblem
        {
            RowStarts = rowStarts,
            EdgeMentors = mentors,
            EdgeScores = scores,
            MenteeCapacities = [.. Enumerable.Repeat(1, mentees)],
            MentorCapacities = [.. Enumerable.Repeat(1, mentorCount)],
            MenteeOrganisations = [.. Enumerable.Repeat(0, mentees)],
            MentorOrganisations = [.. Enumerable.Repeat(1, mentorCount)],
            OrganisationCount = 2,
            Seed = 0,
        };
    }

    private static MatchingProblem Seeded(MatchingProblem problem, ulong seed) => new()
    {
        RowStarts = problem.RowStarts,
        EdgeMentors = problem.EdgeMentors,
        EdgeScores = problem.EdgeScores,
        MenteeCapacities = problem.MenteeCapacities,
        MentorCapacities = problem.MentorCapacities,
        MenteeOrganisations = problem.MenteeOrganisations,
        MentorOrganisations = problem.MentorOrganisations,
        OrganisationCount = problem.OrganisationCount,
        Seed = seed,
    };
}
