using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.WhatIf;

namespace CrossMentor.Matching.Tests;

/// <summary>N-07 and N-08: what is said about other answers is what a whole run with the change delivers.</summary>
public sealed class WhatIfTests
{
    private static readonly PluginSelection Plugins = A.Plugins(A.Competitors, A.CommonLanguage);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_alternative_is_what_a_run_without_the_pair_gives(int seed)
    {
        var input = Roster(seed);
        var result = A.Result(input, Plugins);

        Assert.NotEmpty(result.Pairs);
        foreach (var pair in result.Pairs)
        {
            Assert.Equal(pair.Score, pair.Contributions.Sum(contribution => contribution.Amount));
            var without = A.Result(input with { Exclusions = [new(pair.MentorId, pair.MenteeId)] }, Plugins);
            var alternative = Assert.IsType<PairAlternative>(pair.Alternative);
            Assert.Equal(
                (result.Summary.Pairs - without.Summary.Pairs, result.Summary.TotalScore - without.Summary.TotalScore),
                (alternative.PairsLost, alternative.ScoreLost));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Every_price_is_the_difference_to_a_run_without_the_decision(int seed)
    {
        var input = Decided(Roster(seed));
        var now = A.Result(input, Plugins);

        var prices = Priced(input);

        Assert.Equal(input.Pins.Length + input.Exclusions.Length, prices.Count);
        Assert.Contains(prices, price => price.PairsLost != 0 || price.ScoreLost != 0);
        foreach (var price in prices)
        {
            var without = A.Result(input with { Pins = [.. input.Pins.Where(pin => pin != price.Pair)], Exclusions = [.. input.Exclusions.Where(one => one != price.Pair)] }, Plugins);
            Assert.Equal(
                (without.Summary.Pairs - now.Summary.Pairs, without.Summary.TotalScore - now.Summary.TotalScore),
                (price.PairsLost, price.ScoreLost));
        }
    }

    [Fact]
    public void Prices_do_not_add_up()
    {
        // Either exclusion alone would leave the mentee the other mentor; both together leave nobody.
        var input = A.Input(
            [A.Mentor(1, 1) with { Languages = ["language:da"] }, A.Mentor(2, 1) with { Languages = ["language:da"] }],
            [A.Mentee(1, 2) with { Languages = ["language:da"] }]) with
        {
            Exclusions = [new(A.MentorId(1), A.MenteeId(1)), new(A.MentorId(2), A.MenteeId(1))],
        };

        Assert.Equal([1, 1], Priced(input).Select(price => price.PairsLost));
        Assert.Single(A.Result(input with { Exclusions = [] }, Plugins).Pairs);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    public void What_would_place_somebody_places_them_in_a_whole_run(int seed)
    {
        // Fewer places than mentees, so that somebody always goes without.
        var input = Decided(RandomRoster.Draw(seed, mentors: 8, mentees: 16, organisations: 5));
        var result = A.Result(input, Plugins);
        var changes = 0;
        foreach (var left in result.Unplaced)
        {
            var isMentor = left.Side == Sdk.Strategies.Side.Mentor;
            var answer = Asked(input, isMentor ? new(left.ParticipantId, null) : new(null, left.ParticipantId));
            Assert.False(answer.IsSoAlready);
            foreach (var change in answer.Changes.Where(change => change.Kind != ChangeKind.LiftRule))
            {
                changes++;
                var after = Changed(input, change);
                Assert.Contains(after.Pairs, pair => pair.MentorId == left.ParticipantId || pair.MenteeId == left.ParticipantId);
                AssertCost(result, after, change);
            }
        }

        Assert.True(changes > 0, "No change was suggested, so nothing was tested.");
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void What_would_make_a_pair_makes_it_in_a_whole_run(int seed)
    {
        var input = Roster(seed);
        var result = A.Result(input, Plugins);
        var chosen = result.Pairs.Select(pair => (pair.MentorId, pair.MenteeId)).ToHashSet();
        var kinds = new HashSet<ChangeKind>();
        foreach (var (mentor, mentee) in input.Mentors.Take(4).SelectMany(mentor => input.Mentees.Take(5).Select(mentee => (mentor, mentee))))
        {
            var pair = new ParticipantPair(mentor.ParticipantId, mentee.ParticipantId);
            var answer = Asked(input, new(pair.MentorId, pair.MenteeId));
            Assert.Equal(chosen.Contains((pair.MentorId, pair.MenteeId)), answer.IsSoAlready);
            foreach (var change in answer.Changes)
            {
                kinds.Add(change.Kind);
                if (change.Kind == ChangeKind.Weight)
                {
                    Assert.All(new[] { change.WeightFrom!.Value, change.WeightTo!.Value }, weight => AssertHas(A.Result(input, Weighted(change.PluginId!, weight)), pair));
                    var step = change.WeightFrom > change.WeightNow ? -1 : 1;
                    Assert.True(change.WeightFrom + step == change.WeightNow || !Has(A.Result(input, Weighted(change.PluginId!, change.WeightFrom!.Value + step)), pair));
                }
                else if (change.Kind != ChangeKind.LiftRule)
                {
                    var after = Changed(input, change);
                    AssertHas(after, pair);
                    AssertCost(result, after, change);
                }
            }
        }

        Assert.Contains(ChangeKind.Pin, kinds);
    }

    [Fact]
    public void A_rule_that_stands_in_the_way_is_named_and_lifting_it_would_do()
    {
        var input = A.Input(
            [A.Mentor(1, 1) with { Languages = ["language:da"] }],
            [A.Mentee(1, 2) with { Languages = ["language:nl"] }]);

        var unplaced = Asked(input, new(null, A.MenteeId(1)));
        var pair = Asked(input, new(A.MentorId(1), A.MenteeId(1)));

        var change = Assert.Single(unplaced.Changes);
        Assert.Equal((ChangeKind.LiftRule, A.CommonLanguage, "NO_COMMON_LANGUAGE", -1), (change.Kind, change.PluginId, change.Reason!.Code, change.PairsLost));
        Assert.Equal((A.CommonLanguage, "NO_COMMON_LANGUAGE"), (Assert.Single(pair.Rules).PluginId, pair.Rules[0].Reason.Code));

        // The same run without the rule delivers what was claimed.
        var without = A.Result(input, A.Plugins(A.Competitors));
        Assert.Equal((1, -change.ScoreLost), (without.Summary.Pairs, without.Summary.TotalScore));
    }

    [Fact]
    public void Two_rules_in_the_way_are_both_named_and_no_single_change_is_suggested()
    {
        var input = A.Input(
            [A.Mentor(1, 1) with { Languages = ["language:da"] }],
            [A.Mentee(1, 2) with { Languages = ["language:nl"] }]) with
        {
            Competitors = [new CompetitorDeclaration(A.Organisation(1), A.Organisation(2))],
        };

        var answer = Asked(input, new(A.MentorId(1), A.MenteeId(1)));

        Assert.Equal([A.Competitors, A.CommonLanguage], answer.Rules.Select(rule => rule.PluginId));
        Assert.Empty(answer.Changes);
    }

    [Fact]
    public void Nothing_is_suggested_that_would_pair_within_an_organisation()
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 1), A.Mentee(2, 2)]);

        Assert.Empty(Asked(input, new(A.MentorId(1), A.MenteeId(1))).Changes);
        Assert.Empty(Asked(input, new(null, A.MenteeId(1))).Changes);
    }

    [Fact]
    public void Work_ends_at_its_limit_and_says_so()
    {
        var input = RandomRoster.Draw(41, mentors: 8, mentees: 16, organisations: 5);
        var left = A.Result(input, Plugins).Unplaced.First(person => person is { Side: Sdk.Strategies.Side.Mentee, EligibleCount: > 0 });

        var answer = Counterfactuals.Find(
            input, new(null, left.ParticipantId), new() { SolvesMax = 2 }, Plugins, new(), 1, progress: null, CancellationToken.None).Value!;

        Assert.Equal((false, 2), (answer.IsComplete, answer.Solves));
    }

    [Fact]
    public void A_question_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Counterfactuals.Find(
            Roster(1), new(null, A.MenteeId(1)), new(), Plugins, new(), 1, progress: null, cancelled.Token));
    }

    [Fact]
    public void Pins_are_asked_of_the_rules_before_anything_is_solved()
    {
        var input = A.Input(
            [A.Mentor(1, 1) with { Languages = ["language:da"] }, A.Mentor(2, 1) with { Languages = ["language:nl"] }],
            [A.Mentee(1, 2) with { Languages = ["language:nl"] }, A.Mentee(2, 3) with { Languages = ["language:nl"] }]) with
        {
            Pins = [new(A.MentorId(1), A.MenteeId(1)), new(A.MentorId(2), A.MenteeId(1)), new(A.MentorId(2), A.MenteeId(2))],
        };

        var conflicts = PinCheck.Find(input, Plugins, new(), 1, CancellationToken.None).Value!;

        Assert.Equal(["PIN_NOT_ELIGIBLE", "PINS_EXCEED_CAPACITY", "PINS_EXCEED_CAPACITY"], conflicts.Select(conflict => conflict.Reason.Code));
        Assert.Equal([A.MentorId(1), A.MenteeId(1)], conflicts[0].ParticipantIds.AsEnumerable());
        Assert.Equal(A.MentorId(2), Assert.Single(conflicts[1].ParticipantIds));
        Assert.Equal(A.MenteeId(1), Assert.Single(conflicts[2].ParticipantIds));
    }

    private static MatchingInput Roster(int seed) => RandomRoster.Draw(seed, mentors: 12, mentees: 12, organisations: 5);

    /// <summary>With a pin that the run would not have chosen and an exclusion of a pair that it did choose.</summary>
    private static MatchingInput Decided(MatchingInput input)
    {
        var result = A.Result(input, Plugins);
        var chosen = result.Pairs.Select(pair => new ParticipantPair(pair.MentorId, pair.MenteeId)).ToList();
        var pin = input.Mentors
            .SelectMany(mentor => input.Mentees.Select(mentee => new ParticipantPair(mentor.ParticipantId, mentee.ParticipantId)))
            .First(pair => !chosen.Contains(pair) && A.Run(input with { Pins = [pair] }, Plugins) is MatchingCompleted);
        return input with { Pins = [pin], Exclusions = [chosen.First(pair => pair.MentorId != pin.MentorId && pair.MenteeId != pin.MenteeId)] };
    }

    private static IReadOnlyList<DecisionPrice> Priced(MatchingInput input)
    {
        var outcome = DecisionPrices.Of(input, [.. input.Pins, .. input.Exclusions], Plugins, new(), 1, progress: null, CancellationToken.None);
        Assert.Null(outcome.Failure);
        return outcome.Value!;
    }

    private static CounterfactualAnswer Asked(MatchingInput input, CounterfactualQuestion question)
    {
        var outcome = Counterfactuals.Find(input, question, new(), Plugins, new(), 1, progress: null, CancellationToken.None);
        Assert.Null(outcome.Failure);
        return outcome.Value!;
    }

    private static MatchingResult Changed(MatchingInput input, SuggestedChange change)
    {
        var pair = new ParticipantPair(change.MentorId, change.MenteeId);
        return A.Result(
            change.Kind switch
            {
                ChangeKind.ExtraPlace => input with
                {
                    Mentors = [.. input.Mentors.Select(mentor => mentor.ParticipantId == change.MentorId ? mentor with { Capacity = mentor.Capacity + 1 } : mentor)],
                },
                ChangeKind.LiftExclusion => input with { Exclusions = [.. input.Exclusions.Where(one => one != pair)] },
                ChangeKind.Pin => input with { Pins = [.. input.Pins, pair] },
                _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "The input says nothing of it."),
            },
            Plugins);
    }

    private static PluginSelection Weighted(string scorer, int weight) => Plugins with
    {
        Scorers = [.. Plugins.Scorers.Select(one => one.Plugin.Reference.Id == scorer ? one with { Weight = weight } : one)],
    };

    private static void AssertCost(MatchingResult now, MatchingResult after, SuggestedChange change) => Assert.Equal(
        (now.Summary.Pairs - after.Summary.Pairs, (long?)(now.Summary.TotalScore - after.Summary.TotalScore)), (change.PairsLost, change.ScoreLost));

    private static bool Has(MatchingResult result, ParticipantPair pair) => result.Pairs.Any(one => one.MentorId == pair.MentorId && one.MenteeId == pair.MenteeId);

    private static void AssertHas(MatchingResult result, ParticipantPair pair) => Assert.True(Has(result, pair), $"{pair} was promised.");
}
