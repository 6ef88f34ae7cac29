using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.WhatIf;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Matching.Tests;

/// <summary>N-09: a pinned pair that works together already stands, whatever rules have come to say about it; any other pin has to be allowed.</summary>
public sealed class RunningPairTests
{
    private static readonly ParticipantPair Pair = new(A.MentorId(1), A.MenteeId(1));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_rule_parts_no_pair_that_runs_and_is_pinned(bool runs)
    {
        var input = Apart() with { Pins = [Pair], RunningPairs = runs ? [Pair] : [] };

        var outcome = A.Run(input, A.Plugins(A.CommonLanguage));

        if (!runs)
        {
            Assert.Equal("PIN_NOT_ELIGIBLE", Assert.IsType<MatchingInfeasible>(outcome).Conflicts[0].Reason.Code);
            return;
        }

        var result = Assert.IsType<MatchingCompleted>(outcome).Result;
        var pair = Assert.Single(result.Pairs);
        Assert.Equal((A.MentorId(1), A.MenteeId(1), true), (pair.MentorId, pair.MenteeId, pair.IsPinned));
        Assert.Contains(pair.Rules, rule => rule is { Verdict: Verdict.Forbid, Reason.Code: "NO_COMMON_LANGUAGE" });
        Assert.Equal(pair.Score, pair.Contributions.Sum(contribution => contribution.Amount));
        Assert.Equal(CertificateState.Verified, result.Certificate.State);
    }

    [Fact]
    public void A_running_pair_that_is_not_pinned_has_to_be_allowed_like_any_other()
        => Assert.Empty(A.Result(Apart() with { RunningPairs = [Pair] }, A.Plugins(A.CommonLanguage)).Pairs);

    [Fact]
    public void What_people_rule_out_does_not_stand_and_no_pair_stands_within_one_organisation()
    {
        var plugins = A.Plugins(A.CommonLanguage);
        var both = Apart() with { Pins = [Pair], RunningPairs = [Pair], Exclusions = [Pair] };
        Assert.IsType<MatchingInfeasible>(A.Run(both, plugins));

        var within = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 1), A.Mentee(2, 2)]) with { Pins = [Pair], RunningPairs = [Pair] };
        Assert.IsType<MatchingInfeasible>(A.Run(within));
    }

    [Fact]
    public void Places_of_standing_pairs_are_taken_and_others_are_matched_around_them()
    {
        MatchingPerson[] mentors = [A.Mentor(1, 1) with { Languages = ["language:en"] }, A.Mentor(2, 1) with { Languages = ["language:nl"] }];
        MatchingPerson[] mentees = [A.Mentee(1, 2) with { Languages = ["language:nl"] }, A.Mentee(2, 2) with { Languages = ["language:en"] }, A.Mentee(3, 2) with { Languages = ["language:nl"] }];
        var input = A.Input(mentors, mentees) with { Pins = [Pair], RunningPairs = [Pair] };

        var result = A.Result(input, A.Plugins(A.CommonLanguage));

        Assert.Equal([(A.MentorId(1), A.MenteeId(1)), (A.MentorId(2), A.MenteeId(3))], result.Pairs.Select(pair => (pair.MentorId, pair.MenteeId)));
        Assert.Equal(A.MenteeId(2), Assert.Single(result.Unplaced).ParticipantId);
    }

    [Fact]
    public void A_kept_run_with_standing_pairs_is_repeated_bit_for_bit_and_its_pins_are_no_conflict()
    {
        var (plugins, policy) = (A.Plugins(A.CommonLanguage), new MatchingPolicy());
        var input = Apart() with { Pins = [Pair], RunningPairs = [Pair] };
        var kept = KeptRunFormat.Read(KeptRunFormat.Write(input, plugins, policy, 7)!).Run!;

        Assert.Equal(A.Result(input, plugins, policy, seed: 7).ResultHash, A.Result(kept.Input, plugins, kept.Policy, kept.Seed).ResultHash);
        Assert.Empty(PinCheck.Find(input, plugins, policy, 7, CancellationToken.None).Value!);
        Assert.Single(PinCheck.Find(input with { RunningPairs = [] }, plugins, policy, 7, CancellationToken.None).Value!);
        var price = Assert.Single(DecisionPrices.Of(input, [Pair], plugins, policy, 7, progress: null, CancellationToken.None).Value!);
        Assert.Equal(-1, price.PairsLost);
    }

    /// <summary>A mentor and a mentee without a language that both speak.</summary>
    private static MatchingInput Apart() => A.Input([A.Mentor(1, 1) with { Languages = ["language:en"] }], [A.Mentee(1, 2) with { Languages = ["language:nl"] }]);
}
