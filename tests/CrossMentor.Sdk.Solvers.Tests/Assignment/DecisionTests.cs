using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Conflicts;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Assignment;

public sealed class DecisionTests
{
    private static readonly AssignmentProblem Square = Problems.Of(2, 2, (0, 0, 9), (0, 1, 1), (1, 0, 1), (1, 1, 9));

    [Fact]
    public void A_pin_is_kept_although_another_pair_scores_more()
    {
        var solution = Square.With(pins: [new(0, 1)]).Solve();

        Assert.Equal([(0, 1), (1, 0)], solution.Chosen());
        Assert.Equal([true, false], solution.Pairs.Select(pair => pair.IsPinned));
    }

    [Fact]
    public void An_excluded_pair_is_avoided_and_excluding_a_forbidden_pair_changes_nothing()
    {
        var problem = Problems.Of(2, 2, (0, 0, 9), (0, 1, 1), (1, 0, 1));

        Assert.Equal([(0, 1), (1, 0)], problem.Solve().Chosen());
        Assert.Equal([(0, 1), (1, 0)], problem.With(exclusions: [new(0, 0), new(1, 1)]).Solve().Chosen());
    }

    [Fact]
    public void Pins_use_the_quota_of_their_organisation()
    {
        var quotas = new OrganisationQuotas([0, 0], [0], [1]);

        var solution = Square.With(pins: [new(0, 1)], menteeQuotas: quotas).Solve();

        Assert.Equal([(0, 1)], solution.Chosen());
        Assert.Equal([new OpenPlace(1, 1, IsUnplaced: true, OpenPlaceCause.Quota)], solution.OpenMentees);
    }

    [Fact]
    public void A_pin_on_a_forbidden_pair_is_refused()
        => AssertRefused<PinNotCandidate>("PIN_NOT_CANDIDATE", Problems.Of(1, 2, (0, 0, 1)).With(pins: [new(0, 1)]));

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(-1, 0)]
    public void A_pin_or_exclusion_of_an_unknown_person_is_refused(int mentee, int mentor)
    {
        AssertRefused<UnknownPair>("PAIR_UNKNOWN", Square.With(pins: [new(mentee, mentor)]));
        AssertRefused<UnknownPair>("PAIR_UNKNOWN", Square.With(exclusions: [new(mentee, mentor)]));
    }

    [Fact]
    public void A_pair_both_pinned_and_excluded_is_refused()
        => AssertRefused<PinExcluded>("PIN_EXCLUDED", Square.With(pins: [new(0, 0)], exclusions: [new(0, 0)]));

    [Fact]
    public void A_pair_pinned_twice_is_refused()
        => AssertRefused<PinRepeated>("PIN_REPEATED", Square.With(pins: [new(0, 0), new(0, 0)]));

    [Fact]
    public void More_pins_than_places_are_refused_with_the_person()
    {
        var refusal = AssertRefused<PinsOverCapacity>("PINS_OVER_CAPACITY", Square.With(pins: [new(0, 0), new(0, 1)]));

        Assert.Equal(new PinsOverCapacity(ProgrammeSide.Mentee, Person: 0, Pins: 2, Capacity: 1), refusal with { Demands = [] });
        Assert.Equal([new PinDemand(new(0, 0)), new PinDemand(new(0, 1))], refusal.Demands);
    }

    [Fact]
    public void More_pins_than_an_organisation_may_have_are_refused_with_the_organisation()
    {
        var problem = Square.With(pins: [new(0, 0), new(1, 1)], mentorQuotas: new OrganisationQuotas([0, 0], [0], [1]));

        var refusal = AssertRefused<PinsOverQuota>("PINS_OVER_QUOTA", problem);

        Assert.Equal(new PinsOverQuota(ProgrammeSide.Mentor, Organisation: 0, Pins: 2, Highest: 1), refusal with { Demands = [] });
        Assert.Equal(
            [new HighestQuotaDemand(ProgrammeSide.Mentor, 0, 1), new PinDemand(new(0, 0)), new PinDemand(new(1, 1))], refusal.Demands);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_lowest_quota_out_of_reach_is_refused_with_the_organisation(int lowest, bool isRefused)
    {
        // Organisation 0 sends both mentees, but only one of them has a candidate.
        var problem = Problems.Of(2, 2, (0, 0, 1), (0, 1, 1)).With(menteeQuotas: new OrganisationQuotas([0, 0], [lowest], [2]));

        var solution = problem.Solve();

        Assert.Equal(isRefused, solution.IsRefused);
        AssignmentRefusal[] expected = isRefused ? [new LowestQuotaUnreachable(ProgrammeSide.Mentee, Organisation: 0, Reached: 1, Lowest: 2)] : [];
        Assert.Equal(expected, solution.Refusals.Select(refusal => refusal with { Demands = [] }));
        Assert.All(solution.Refusals, refusal => Assert.Equal([new LowestQuotaDemand(ProgrammeSide.Mentee, 0, 2)], refusal.Demands));
    }

    [Fact]
    public void A_lowest_quota_decides_who_is_placed_but_costs_no_pair()
    {
        // One mentor place; mentee 0 scores more, but the organisation of mentee 1 is promised a place.
        var problem = Problems.Of(2, 1, (0, 0, 90), (1, 0, 10)).With(menteeQuotas: new OrganisationQuotas([0, 1], [0, 1], [1, 1]));

        Assert.Equal([(1, 0)], problem.Solve().Chosen());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    public void A_quota_is_named_as_the_cause_although_a_colleague_would_have_to_make_way(int highest, int expectedPairs)
    {
        // Mentees 0 and 1 share an organisation with one place; mentor 1 is free for mentee 1 once its own organisation allows it.
        // Then mentee 0 makes way for mentee 1, and mentee 2 follows mentee 0 with mentor 0.
        var problem = Problems.Of(3, 2, (0, 0, 9), (1, 1, 9), (2, 0, 1)).With(
            menteeQuotas: new OrganisationQuotas([0, 0, -1], [0], [1]),
            mentorQuotas: new OrganisationQuotas([-1, 0], [0], [highest]));

        var solution = problem.Solve();

        Assert.Equal(expectedPairs, solution.Pairs.Count);
        OpenPlaceCause[] expected = highest == 0 ? [OpenPlaceCause.Quota, OpenPlaceCause.Quota] : [OpenPlaceCause.Capacity];
        Assert.Equal(expected, solution.OpenMentees.Select(open => open.Cause));
    }

    [Fact]
    public void A_refused_problem_has_no_certificate()
    {
        var solution = Square.With(pins: [new(0, 0), new(0, 0)]).Solve();

        Assert.Throws<InvalidOperationException>(() => solution.Certificate);
        Assert.Empty(solution.Pairs);
    }

    private static T AssertRefused<T>(string code, AssignmentProblem problem)
        where T : AssignmentRefusal
    {
        var refusal = Assert.IsType<T>(Assert.Single(problem.Solve().Refusals));
        Assert.Equal(code, refusal.Code);
        return refusal;
    }
}
