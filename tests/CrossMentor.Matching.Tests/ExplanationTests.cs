using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

/// <summary>N-07: every pair and everybody without one has a reason.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void A_pair_says_what_matched_and_how_much_it_counted()
    {
        var input = A.Input(
            [A.Mentor(1, 1) with { Grade = 8, OfferedSkills = A.Ids("skill", 1, 2) }],
            [A.Mentee(1, 2) with { Grade = 5, DevelopmentGoals = A.Ids("skill", 1, 3, 4) }]);

        var pair = Assert.Single(A.Result(input).Pairs);

        Assert.Equal([333, 1000], pair.Contributions.Select(contribution => contribution.Points));
        Assert.Equal([60, 40], pair.Contributions.Select(contribution => contribution.Weight));
        Assert.Equal([199_800, 400_000], pair.Contributions.Select(contribution => contribution.Amount));
        Assert.Equal(599_800, pair.Score);
        Assert.Equal("The mentor offers 1 of the mentee's 3 goals: skill:1.", pair.Contributions[0].Reason.Text);
        var rule = Assert.Single(pair.Rules);
        Assert.Equal((A.CrossOrganisation, Verdict.Allow), (rule.PluginId, rule.Verdict));
        Assert.Null(pair.Alternative?.MentorId);
        Assert.Equal(1, pair.Alternative?.PairsLost);
    }

    [Fact]
    public void A_verdict_says_how_old_its_fact_is()
    {
        var input = A.Input(
            [A.Mentor(1, 1) with { Languages = ["language:da"], FactsAsOf = A.Day.AddDays(-40) }],
            [A.Mentee(1, 2) with { Languages = ["language:da"], FactsAsOf = A.Day.AddDays(-2) }]);

        var rule = Assert.Single(A.Result(input, A.Plugins(A.CommonLanguage)).Pairs).Rules[1];

        Assert.Equal((A.Day.AddDays(-40), 40), (rule.FactAsOf, rule.FactAgeDays));
    }

    [Theory]
    [InlineData(UnknownPolicy.Block)]
    [InlineData(UnknownPolicy.AllowWithFlag)]
    public void What_is_not_known_blocks_or_is_flagged_and_is_never_silently_allowed(UnknownPolicy onUnknown)
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2) with { Languages = ["language:da"] }]);

        var result = A.Result(input, A.Plugins(A.CommonLanguage), new MatchingPolicy { OnUnknown = onUnknown });

        Assert.Equal(1, result.Summary.UnknownPairs);
        if (onUnknown == UnknownPolicy.Block)
        {
            Assert.Empty(result.Pairs);
            Assert.Equal(new BlockingRule(A.CommonLanguage, "Common language", 0, 1, 1), Assert.Single(result.Unplaced[0].BlockingRules));
            Assert.Equal("None of the 1 mentors is eligible. Common language: 0 forbidden, 1 not known.", result.Unplaced[0].Reason.Text);
        }
        else
        {
            var flag = Assert.Single(Assert.Single(result.Pairs).Flags);
            Assert.Equal((A.CommonLanguage, Verdict.Unknown, "LANGUAGE_UNKNOWN"), (flag.PluginId, flag.Verdict, flag.Reason.Code));
            Assert.Equal(1, result.Summary.FlaggedPairs);
        }
    }

    [Fact]
    public void A_pair_that_one_rule_forbids_and_another_cannot_judge_is_forbidden_under_either_policy()
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 1) with { Languages = ["language:da"] }]);

        var result = A.Result(input, A.Plugins(A.CommonLanguage), new MatchingPolicy { OnUnknown = UnknownPolicy.AllowWithFlag });

        Assert.Empty(result.Pairs);
        Assert.Equal(0, result.Summary.UnknownPairs);
    }

    [Fact]
    public void Blocking_rules_count_whom_they_keep_out_and_whom_they_alone_keep_out()
    {
        // Mentor 1 is a colleague, mentor 2 a rival, mentor 3 a rival without a common language.
        var input = A.Input(
            [
                A.Mentor(1, 1) with { Languages = ["language:da"] },
                A.Mentor(2, 2) with { Languages = ["language:da"] },
                A.Mentor(3, 2) with { Languages = ["language:nl"] },
            ],
            [A.Mentee(1, 1) with { Languages = ["language:da"] }]) with
        {
            Competitors = [new CompetitorDeclaration(A.Organisation(1), A.Organisation(2))],
        };

        var mentee = A.Result(input, A.Plugins(A.Competitors, A.CommonLanguage)).Unplaced[0];

        Assert.Equal(
            [
                new BlockingRule(A.Competitors, "No competitors", Forbidden: 2, Unknown: 0, Alone: 1),
                new BlockingRule(A.CrossOrganisation, "Different organisations", Forbidden: 1, Unknown: 0, Alone: 1),
                new BlockingRule(A.CommonLanguage, "Common language", Forbidden: 1, Unknown: 0, Alone: 0),
            ],
            mentee.BlockingRules.AsEnumerable());
    }

    [Fact]
    public void Somebody_without_a_free_place_is_told_so()
    {
        var result = A.Result(A.Input([A.Mentor(1, 1) with { Capacity = 0 }], [A.Mentee(1, 2)]));

        Assert.Contains(result.Unplaced, person => person is { Side: Side.Mentor, Cause: UnplacedKind.NoCapacity });
    }

    [Fact]
    public void With_fewer_places_than_mentees_those_left_out_are_told_so()
    {
        var result = A.Result(A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2), A.Mentee(2, 3)]));

        var left = Assert.Single(result.Unplaced);
        Assert.Equal((Side.Mentee, UnplacedKind.FewerPlaces, 1), (left.Side, left.Cause, left.EligibleCount));
        Assert.Equal("CAPACITY", left.Reason.Code);
    }

    [Fact]
    public void With_places_enough_elsewhere_those_left_out_are_told_that_others_were_chosen()
    {
        // Mentees 1 and 2 can only have mentor 1; mentor 2 stays free for nobody but mentee 3.
        var input = A.Input(
            [
                A.Mentor(1, 1) with { Languages = ["language:da"] },
                A.Mentor(2, 2) with { Languages = ["language:nl"], Capacity = 2 },
            ],
            [
                A.Mentee(1, 3) with { Languages = ["language:da"] },
                A.Mentee(2, 4) with { Languages = ["language:da"] },
                A.Mentee(3, 5) with { Languages = ["language:nl"] },
            ]);

        var left = Assert.Single(A.Result(input, A.Plugins(A.CommonLanguage)).Unplaced);

        Assert.Equal(UnplacedKind.OthersChosen, left.Cause);
    }

    [Fact]
    public void A_quota_that_is_used_up_is_named_as_the_cause()
    {
        var input = A.Input([A.Mentor(1, 1), A.Mentor(2, 1)], [A.Mentee(1, 2), A.Mentee(2, 3)]) with
        {
            Quotas = [new QuotaDemand(A.Organisation(1), Side.Mentor, 0, 1)],
        };

        var result = A.Result(input);

        Assert.Single(result.Pairs);
        Assert.All(result.Unplaced, person => Assert.Equal((UnplacedKind.Quota, "QUOTA"), (person.Cause, person.Reason.Code)));
    }

    [Fact]
    public void A_person_in_both_roles_is_never_paired_with_himself_or_herself()
    {
        // The organisation differs by mistake of the source; the person is one all the same.
        var mentee = A.Mentee(1, 2) with { PersonId = A.Mentor(1, 1).PersonId };

        var result = A.Result(A.Input([A.Mentor(1, 1)], [mentee]));

        Assert.Empty(result.Pairs);
        Assert.Equal("run.same-person", Assert.Single(result.Unplaced[0].BlockingRules).PluginId);
    }

    [Fact]
    public void An_alternative_names_the_mentor_one_would_have_had_and_its_price()
    {
        var input = A.Input(
            [A.Mentor(1, 1) with { Grade = 8 }, A.Mentor(2, 1) with { Grade = 6 }],
            [A.Mentee(1, 2) with { Grade = 5 }]);

        var pair = Assert.Single(A.Result(input).Pairs);

        Assert.Equal(A.MentorId(1), pair.MentorId);
        Assert.Equal(new PairAlternative(A.MentorId(2), 0, 200_000, MatchingGoal.TotalScore), pair.Alternative);
    }

    [Fact]
    public void In_reverse_mentoring_the_scorers_know_who_is_meant_to_be_ahead()
    {
        var input = A.Input([A.Mentor(1, 1) with { Grade = 5 }], [A.Mentee(1, 2) with { Grade = 8 }]) with { Orientation = Orientation.Reverse };

        Assert.Equal(1000, Assert.Single(A.Result(input).Pairs).Contributions[1].Points);
    }
}
