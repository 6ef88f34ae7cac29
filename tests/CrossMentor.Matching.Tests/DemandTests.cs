using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

/// <summary>Pins, exclusions and quotas: what people decide holds, or the run says why it cannot.</summary>
public sealed class DemandTests
{
    [Fact]
    public void A_pin_holds_against_the_score()
    {
        var input = TwoByTwo() with { Pins = [new ParticipantPair(A.MentorId(2), A.MenteeId(1))] };

        var free = A.Result(TwoByTwo());
        var pinned = A.Result(input);

        Assert.Contains(free.Pairs, pair => (pair.MentorId, pair.MenteeId) == (A.MentorId(1), A.MenteeId(1)));
        var pair = pinned.Pairs.Single(candidate => candidate.MenteeId == A.MenteeId(1));
        Assert.Equal((A.MentorId(2), true), (pair.MentorId, pair.IsPinned));
        Assert.Equal(2, pinned.Pairs.Length);
        Assert.Equal(CertificateState.Verified, pinned.Certificate.State);
    }

    [Fact]
    public void A_pin_does_not_lift_a_rule()
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 1)]) with { Pins = [new ParticipantPair(A.MentorId(1), A.MenteeId(1))] };

        var conflict = Assert.Single(Assert.IsType<MatchingInfeasible>(A.Run(input)).Conflicts);

        Assert.Equal("PIN_NOT_ELIGIBLE", conflict.Reason.Code);
        Assert.Contains(conflict.Reason.Parameters, parameter => parameter is { Name: "ruleCode", Value: "SAME_ORGANISATION" });
        Assert.Equal([A.MentorId(1), A.MenteeId(1)], conflict.ParticipantIds.AsEnumerable());
    }

    [Theory]
    [InlineData(UnknownPolicy.Block, false)]
    [InlineData(UnknownPolicy.AllowWithFlag, true)]
    public void A_pin_on_a_pair_that_cannot_be_judged_follows_the_policy(UnknownPolicy onUnknown, bool isPaired)
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2)]) with { Pins = [new ParticipantPair(A.MentorId(1), A.MenteeId(1))] };

        var outcome = A.Run(input, A.Plugins(A.CommonLanguage), new MatchingPolicy { OnUnknown = onUnknown });

        Assert.Equal(isPaired, outcome is MatchingCompleted);
    }

    [Fact]
    public void An_excluded_pair_is_never_chosen()
    {
        var input = TwoByTwo() with { Exclusions = [new ParticipantPair(A.MentorId(1), A.MenteeId(1))] };

        Assert.DoesNotContain(A.Result(input).Pairs, pair => (pair.MentorId, pair.MenteeId) == (A.MentorId(1), A.MenteeId(1)));
    }

    [Fact]
    public void A_pair_both_pinned_and_excluded_is_a_conflict()
    {
        var pair = new ParticipantPair(A.MentorId(1), A.MenteeId(1));

        var outcome = A.Run(TwoByTwo() with { Pins = [pair], Exclusions = [pair] });

        Assert.Equal("PIN_EXCLUDED", Assert.Single(Assert.IsType<MatchingInfeasible>(outcome).Conflicts).Reason.Code);
    }

    [Fact]
    public void Two_pins_on_one_place_are_a_conflict_that_names_the_person()
    {
        var input = TwoByTwo() with { Pins = [new ParticipantPair(A.MentorId(1), A.MenteeId(1)), new ParticipantPair(A.MentorId(1), A.MenteeId(2))] };

        var conflict = Assert.Single(Assert.IsType<MatchingInfeasible>(A.Run(input)).Conflicts);

        Assert.Equal("PINS_OVER_CAPACITY", conflict.Reason.Code);
        Assert.Equal(A.MentorId(1), Assert.Single(conflict.ParticipantIds));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    public void A_highest_quota_is_reached_and_not_passed(int maximum, int expected)
    {
        var input = A.Input(
            Enumerable.Range(1, 4).Select(number => A.Mentor(number, 1)), Enumerable.Range(1, 4).Select(number => A.Mentee(number, 2))) with
        {
            Quotas = [new QuotaDemand(A.Organisation(1), Side.Mentor, 0, maximum)],
        };

        Assert.Equal(expected, A.Result(input).Pairs.Length);
    }

    [Fact]
    public void A_lowest_quota_shifts_places_to_an_organisation_that_scores_less()
    {
        MatchingPerson[] mentees = [A.Mentee(1, 2) with { Grade = 5 }, A.Mentee(2, 3)];
        var input = A.Input([A.Mentor(1, 1) with { Grade = 8 }], mentees);

        Assert.Equal(A.MenteeId(1), Assert.Single(A.Result(input).Pairs).MenteeId);
        var owed = input with { Quotas = [new QuotaDemand(A.Organisation(3), Side.Mentee, 1, null)] };
        Assert.Equal(A.MenteeId(2), Assert.Single(A.Result(owed).Pairs).MenteeId);
    }

    [Fact]
    public void A_lowest_quota_out_of_reach_names_the_organisation()
    {
        var input = TwoByTwo() with { Quotas = [new QuotaDemand(A.Organisation(1), Side.Mentor, 5, null)] };

        var conflict = Assert.Single(Assert.IsType<MatchingInfeasible>(A.Run(input)).Conflicts);

        Assert.Equal(("LOWEST_QUOTA_UNREACHABLE", A.Organisation(1)), (conflict.Reason.Code, Assert.Single(conflict.OrganisationIds)));
    }

    [Fact]
    public void Demands_that_exclude_each_other_are_named_by_organisation()
    {
        // Organisations 2 and 3 are promised a pair each, and there is one mentor place.
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2), A.Mentee(2, 3)]) with
        {
            Quotas = [new QuotaDemand(A.Organisation(2), Side.Mentee, 1, null), new QuotaDemand(A.Organisation(3), Side.Mentee, 1, null)],
        };

        var conflict = Assert.Single(Assert.IsType<MatchingInfeasible>(A.Run(input)).Conflicts);

        Assert.Equal(new[] { A.Organisation(2), A.Organisation(3) }.Order(), conflict.OrganisationIds.AsEnumerable());
        Assert.Equal(
            new[] { A.Organisation(2), A.Organisation(3) }.Order(), conflict.Demands.Select(demand => demand.OrganisationId!.Value).Order());
        Assert.All(conflict.Demands, demand => Assert.Equal((DemandKind.LowestQuota, Side.Mentee, 1), (demand.Kind, demand.Side, demand.Pairs)));
        var words = conflict.InWords(id => id == A.Organisation(2) ? "Harbour" : "Meadow");
        Assert.Contains("Harbour has at least 1 pair for its mentees", words, StringComparison.Ordinal);
        Assert.Contains("Meadow has at least 1 pair for its mentees", words, StringComparison.Ordinal);
    }

    // Mentor 1 fits mentee 1 and mentor 2 fits mentee 2 by seniority.
    private static MatchingInput TwoByTwo() => A.Input(
        [A.Mentor(1, 1) with { Grade = 5 }, A.Mentor(2, 1) with { Grade = 10 }],
        [A.Mentee(1, 2) with { Grade = 2 }, A.Mentee(2, 2) with { Grade = 7 }]);
}
