using CrossMentor.Plugins.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Tests.Strategies;

public sealed class OptimalAssignmentStrategyTests
{
    private static readonly OptimalAssignmentStrategy Strategy = new(new OptimalAssignmentSettings());

    [Fact]
    public void Two_pairs_beat_one_pair_with_a_higher_score()
    {
        var problem = ProblemOf.Pairs(2, 2, [(0, 0, 1), (1, 0, 10), (1, 1, 1)]);

        var answer = Choose(problem);

        Assert.Equal([(0, 0), (1, 1)], ProblemOf.Chosen(problem, answer));
    }

    [Fact]
    public void Among_matchings_of_one_size_the_total_score_decides()
    {
        var problem = ProblemOf.Pairs(2, 2, [(0, 0, 5), (0, 1, 9), (1, 0, 6), (1, 1, 9)]);

        Assert.Equal([(0, 1), (1, 0)], ProblemOf.Chosen(problem, Choose(problem)));
    }

    [Fact]
    public void A_mentor_with_room_for_two_gets_two()
    {
        var problem = ProblemOf.Pairs(3, 1, [(0, 0, 5), (1, 0, 9), (2, 0, 7)], mentorCapacities: [2]);

        var answer = Choose(problem);

        Assert.Equal([(1, 0), (2, 0)], ProblemOf.Chosen(problem, answer));
        var cause = Assert.Single(answer.Unplaced);
        Assert.Equal((Side.Mentee, 0, "CAPACITY"), (cause.Side, cause.Row, cause.Reason.Code));
    }

    [Fact]
    public void A_pin_holds_whatever_it_costs()
    {
        var problem = ProblemOf.Pairs(2, 2, [(0, 0, 1), (0, 1, 900), (1, 0, 900), (1, 1, 1)], pins: [(0, 0)]);

        Assert.Equal([(0, 0), (1, 1)], ProblemOf.Chosen(problem, Choose(problem)));
    }

    [Fact]
    public void A_highest_quota_leaves_people_out_and_says_so()
    {
        // Both mentees belong to organisations of their own; the mentors are organisations 0 and 1.
        var problem = ProblemOf.Pairs(2, 2, [(0, 0, 5), (1, 1, 9)], quotas: [new OrganisationQuota(0, Side.Mentor, 0, 0)]);

        var answer = Choose(problem);

        Assert.Equal([(1, 1)], ProblemOf.Chosen(problem, answer));
        Assert.Contains(answer.Unplaced, cause => cause is { Side: Side.Mentee, Row: 0, Reason.Code: "QUOTA" });
    }

    [Fact]
    public void A_lowest_quota_that_nobody_can_reach_names_the_organisation()
    {
        var problem = ProblemOf.Pairs(1, 2, [(0, 0, 5), (0, 1, 9)], quotas: [new OrganisationQuota(0, Side.Mentor, 2, 2)]);

        var answer = Assert.IsType<DemandsConflict>(Strategy.Solve(problem, null, CancellationToken.None));

        var conflict = Assert.Single(answer.Conflicts);
        Assert.Equal("LOWEST_QUOTA_UNREACHABLE", conflict.Reason.Code);
        Assert.Equal(0, Assert.Single(conflict.Organisations));
    }

    [Fact]
    public void The_best_alternative_of_a_pair_comes_with_its_price()
    {
        var problem = ProblemOf.Pairs(1, 2, [(0, 0, 5), (0, 1, 9)]);

        var alternative = Assert.Single(Choose(problem).Alternatives);

        Assert.Equal((0, 0, 4L), (alternative.Mentor, alternative.PairsLost, alternative.ScoreLost));
    }

    [Fact]
    public void Goals_that_the_strategy_does_not_know_are_refused_rather_than_ignored()
    {
        var problem = ProblemOf.Pairs(1, 1, [(0, 0, 5)], goals: [MatchingGoal.TotalScore]);

        var answer = Assert.IsType<DemandsConflict>(Strategy.Solve(problem, null, CancellationToken.None));

        Assert.Equal("GOALS_NOT_SUPPORTED", Assert.Single(answer.Conflicts).Reason.Code);
    }

    [Fact]
    public void A_cancelled_solve_stops()
        => Assert.Throws<OperationCanceledException>(
            () => Strategy.Solve(ProblemOf.Pairs(1, 1, [(0, 0, 5)]), null, new CancellationToken(canceled: true)));

    private static PairsChosen Choose(MatchingProblem problem)
        => Assert.IsType<PairsChosen>(Strategy.Solve(problem, null, CancellationToken.None));
}
