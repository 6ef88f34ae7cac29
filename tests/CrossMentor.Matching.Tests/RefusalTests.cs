using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

/// <summary>Arguments that make no sense, and what the run holds whichever plugins are selected.</summary>
public sealed class RefusalTests
{
    private static readonly MatchingInput Sound = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2)]);

    public static TheoryData<string, MatchingInput> FaultyInputs => new()
    {
        { "listed twice", Sound with { Mentors = [A.Mentor(1, 1), A.Mentor(1, 1)] } },
        { "listed twice", Sound with { Mentees = [A.Mentee(1, 2) with { ParticipantId = A.MentorId(1) }] } },
        { "cannot be below zero", Sound with { Mentors = [A.Mentor(1, 1) with { Capacity = -1 }] } },
        { "names mentor", Sound with { Pins = [new ParticipantPair(A.MentorId(2), A.MenteeId(1))] } },
        { "names mentee", Sound with { Exclusions = [new ParticipantPair(A.MentorId(1), A.MenteeId(2))] } },
        { "names mentor", Sound with { RunningPairs = [new ParticipantPair(A.MenteeId(1), A.MentorId(1))] } },
        { "must ascend", Sound with { Quotas = [new QuotaDemand(A.Organisation(1), Side.Mentor, 2, 1)] } },
        { "must ascend", Sound with { Quotas = [new QuotaDemand(A.Organisation(1), Side.Mentor, -1, 1)] } },
        {
            "two quotas",
            Sound with { Quotas = [new QuotaDemand(A.Organisation(1), Side.Mentor, 0, 1), new QuotaDemand(A.Organisation(1), Side.Mentor, 0, 2)] }
        },
        {
            "two groups",
            Sound with { OrganisationGroups = [new GroupMembership(A.Organisation(1), A.Id(7)), new GroupMembership(A.Organisation(1), A.Id(8))] }
        },
    };

    [Theory]
    [MemberData(nameof(FaultyInputs))]
    public void An_input_that_makes_no_sense_is_refused_in_words(string says, MatchingInput input)
    {
        var failed = Assert.IsType<MatchingFailed>(A.Run(input));

        Assert.Equal(("MATCHING_INPUT_INVALID", null), (failed.Code, failed.PluginId));
        Assert.Contains(says, failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    public void Weights_have_borders(int weight, bool isRefused)
    {
        var plugins = A.Plugins() with { Scorers = [A.Scorer("location", weight)] };

        Assert.Equal(isRefused, A.Run(Sound, plugins) is MatchingFailed { Code: "MATCHING_INPUT_INVALID" });
    }

    [Fact]
    public void A_policy_that_makes_no_sense_is_refused()
    {
        static string? CodeOf(MatchingPolicy policy, PluginSelection? plugins = null) => (A.Run(Sound, plugins, policy) as MatchingFailed)?.Code;

        Assert.Equal("MATCHING_INPUT_INVALID", CodeOf(new MatchingPolicy { Goals = [] }));
        Assert.Equal("MATCHING_INPUT_INVALID", CodeOf(new MatchingPolicy { Goals = [MatchingGoal.TotalScore, MatchingGoal.TotalScore] }));
        Assert.Equal("MATCHING_INPUT_INVALID", CodeOf(new MatchingPolicy { GrantedSensitiveFeatures = ["grade"] }));
        Assert.Equal("MATCHING_INPUT_INVALID", CodeOf(new MatchingPolicy { LearningGroups = new LearningGroupPolicy(0) }));
        Assert.Equal(
            "MATCHING_INPUT_INVALID",
            CodeOf(new MatchingPolicy { LearningGroups = new LearningGroupPolicy(1) }, A.Plugins() with { GroupFormer = null }));
        Assert.Null(CodeOf(new MatchingPolicy { GrantedSensitiveFeatures = ["gender"] }));
    }

    [Fact]
    public void Goals_that_the_strategy_does_not_strive_for_are_a_conflict_and_not_ignored()
    {
        var outcome = A.Run(Sound, policy: new MatchingPolicy { Goals = [(MatchingGoal)99] });

        Assert.Equal("GOALS_NOT_SUPPORTED", Assert.Single(Assert.IsType<MatchingInfeasible>(outcome).Conflicts).Reason.Code);
    }

    [Fact]
    public void Without_a_rule_for_the_border_a_run_refuses_candidates_within_an_organisation()
    {
        var noBorder = A.Plugins() with { Rules = [A.Rule(A.CommonLanguage)] };
        MatchingInput Speaking(int menteeOrganisation) => A.Input(
            [A.Mentor(1, 1) with { Languages = ["language:da"] }], [A.Mentee(1, menteeOrganisation) with { Languages = ["language:da"] }]);

        Assert.Equal("CROSS_ORGANISATION_RULE_MISSING", Assert.IsType<MatchingFailed>(A.Run(Speaking(1), noBorder)).Code);
        Assert.IsType<MatchingCompleted>(A.Run(Speaking(2), noBorder));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void A_run_with_nobody_on_a_side_completes_without_pairs(int mentors, int mentees)
    {
        var input = A.Input(Enumerable.Range(1, mentors).Select(number => A.Mentor(number, 1)), Enumerable.Range(1, mentees).Select(number => A.Mentee(number, 2)));

        var result = A.Result(input);

        Assert.Empty(result.Pairs);
        Assert.Equal(mentors + mentees, result.Unplaced.Length);
        Assert.All(result.Unplaced, person => Assert.Equal(UnplacedKind.NobodyEligible, person.Cause));
    }
}
