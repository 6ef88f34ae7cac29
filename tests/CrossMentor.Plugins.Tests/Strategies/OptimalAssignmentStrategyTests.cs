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

        Assert.Equal(new EdgeAlternative(1, Mentor: 0, PairsLost: 0, ScoreLost: 4) { GoalLost = MatchingGoal.TotalScore }, alternative);
    }

    [Theory]
    [InlineData(MatchingGoal.TotalScore, MatchingGoal.TotalScore)]
    [InlineData(MatchingGoal.MostPlaced, (MatchingGoal)99)]
    public void Goals_that_the_strategy_does_not_know_are_refused_rather_than_ignored(MatchingGoal first, MatchingGoal second)
    {
        var problem = ProblemOf.Pairs(1, 1, [(0, 0, 5)], goals: [first, second]);

        Assert.Equal("GOALS_NOT_SUPPORTED", CodeOfRefusal(problem));
        Assert.Equal("GOALS_NOT_SUPPORTED", CodeOfRefusal(ProblemOf.Pairs(1, 1, [(0, 0, 5)], goals: [])));
    }

    [Fact]
    public void Fair_shares_without_a_share_for_each_organisation_are_refused()
    {
        Assert.Equal("FAIR_SHARES_MISSING", CodeOfRefusal(Shared(null)));
        Assert.Equal("FAIR_SHARES_MISSING", CodeOfRefusal(Shared(new FairShares(Side.Mentee, [1], 1))));
        Assert.Equal("FAIR_SHARES_MISSING", CodeOfRefusal(Shared(new FairShares(Side.Mentee, [1, 1, -1], 1))));
        Assert.Equal("FAIR_SHARES_MISSING", CodeOfRefusal(Shared(new FairShares(Side.Mentee, [1, 1, 1], 0))));
        Assert.IsType<PairsChosen>(Strategy.Solve(Shared(new FairShares(Side.Mentee, [1, 1, 1], 1)), null, CancellationToken.None));
    }

    [Fact]
    public void An_organisations_share_goes_before_the_score_and_after_the_number_of_pairs()
    {
        // One mentor place for the mentees of organisations 1 and 2; the share of organisation 2 is the whole of it.
        var shared = Shared(new FairShares(Side.Mentee, [0, 0, 1], 1));

        Assert.Equal([(1, 0)], ProblemOf.Chosen(shared, Choose(shared)));
        Assert.Equal([(0, 0)], ProblemOf.Chosen(shared, Choose(ProblemOf.Pairs(2, 1, [(0, 0, 9), (1, 0, 5)]))));
    }

    [Fact]
    public void Running_pairs_are_kept_before_the_score_counts()
    {
        var problem = ProblemOf.Pairs(
            2, 2, [(0, 0, 9), (0, 1, 1), (1, 0, 1), (1, 1, 9)], goals: [MatchingGoal.MostPlaced, MatchingGoal.LeastChange, MatchingGoal.TotalScore], running: [(0, 1)]);

        var answer = Choose(problem);

        Assert.Equal([(0, 1), (1, 0)], ProblemOf.Chosen(problem, answer));
        Assert.Equal<EdgeAlternative>(
            [
                new EdgeAlternative(1, Mentor: 0, PairsLost: 0, ScoreLost: -16) { GoalLost = MatchingGoal.LeastChange },
                new EdgeAlternative(2, Mentor: 1, PairsLost: 0, ScoreLost: -16) { GoalLost = MatchingGoal.LeastChange },
            ],
            answer.Alternatives);
        var verdict = new AssignmentCertificateVerifier().Verify(problem, answer, CancellationToken.None);
        Assert.True(verdict.Holds, verdict.Reason.Text);
        Assert.Contains("the most pairs, then the most running pairs kept, then the highest total score", verdict.Reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_left_open_for_an_earlier_goal_is_explained_by_it()
    {
        var problem = ProblemOf.Pairs(1, 1, [(0, 0, 5)], goals: [MatchingGoal.Bottleneck, MatchingGoal.MostPlaced]);

        Assert.Equal(["GOAL", "GOAL"], Choose(problem).Unplaced.Select(cause => cause.Reason.Code));
    }

    [Fact]
    public void Demands_that_exclude_each_other_are_listed_one_by_one()
    {
        // Both mentees' organisations are promised a pair, and there is one mentor with one place.
        var problem = ProblemOf.Pairs(
            2, 1, [(0, 0, 5), (1, 0, 9)], quotas: [new OrganisationQuota(1, Side.Mentee, 1, 5), new OrganisationQuota(2, Side.Mentee, 1, 5)]);

        var conflict = Assert.Single(Assert.IsType<DemandsConflict>(Strategy.Solve(problem, null, CancellationToken.None)).Conflicts);

        Assert.Equal("DEMANDS_EXCLUDE_EACH_OTHER", conflict.Reason.Code);
        Assert.Equal([1, 2], conflict.Organisations.AsEnumerable());
        Assert.Equal(
            [
                new ConflictingDemand(DemandKind.LowestQuota) { Organisation = 1, Side = Side.Mentee, Pairs = 1 },
                new ConflictingDemand(DemandKind.LowestQuota) { Organisation = 2, Side = Side.Mentee, Pairs = 1 },
            ],
            conflict.Demands.AsEnumerable());
        Assert.Contains("2 demands cannot hold together", conflict.Reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_solve_stops()
        => Assert.Throws<OperationCanceledException>(
            () => Strategy.Solve(ProblemOf.Pairs(1, 1, [(0, 0, 5)]), null, new CancellationToken(canceled: true)));

    private static MatchingProblem Shared(FairShares? shares)
        => ProblemOf.Pairs(2, 1, [(0, 0, 9), (1, 0, 5)], goals: [MatchingGoal.MostPlaced, MatchingGoal.FairShares, MatchingGoal.TotalScore], shares: shares);

    private static string CodeOfRefusal(MatchingProblem problem)
        => Assert.Single(Assert.IsType<DemandsConflict>(Strategy.Solve(problem, null, CancellationToken.None)).Conflicts).Reason.Code;

    private static PairsChosen Choose(MatchingProblem problem)
        => Assert.IsType<PairsChosen>(Strategy.Solve(problem, null, CancellationToken.None));
}
