using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

/// <summary>N-03 and N-09: what a programme strives for decides its runs, and each run proves it.</summary>
public sealed class GoalTests
{
    private static readonly MatchingPolicy Fair = new() { Goals = [MatchingGoal.MostPlaced, MatchingGoal.FairShares, MatchingGoal.TotalScore] };

    [Fact]
    public void Who_gives_twice_as_many_places_gets_twice_as_many()
    {
        var shared = A.Result(Exchange(), policy: Fair);

        Assert.Equal(CertificateState.Verified, shared.Certificate.State);
        Assert.Equal([3, 5], ReceivedBy(shared, 1, 2));
        Assert.Equal([2, 6], ReceivedBy(A.Result(Exchange()), 1, 2));
    }

    /// <summary>N-24: the third organisation leaves four of its five places to the first, which counts as giving five and is entitled to 5/7 of the pairs.</summary>
    [Fact]
    public void A_donated_place_counts_for_whoever_received_it()
    {
        var moved = Exchange() with { PlaceMoves = [new PlaceMove(A.Organisation(1), 4), new PlaceMove(A.Organisation(3), -4)] };

        var shared = A.Result(moved, policy: Fair);

        Assert.Equal([6, 2], ReceivedBy(shared, 1, 2));
        Assert.NotEqual(A.Result(Exchange(), policy: Fair).InputsHash, shared.InputsHash);
    }

    [Fact]
    public void Equal_shares_are_equal()
        => Assert.Equal([4, 4], ReceivedBy(A.Result(Exchange(), policy: Fair with { FairShares = FairShareRule.Equal }), 1, 2));

    [Fact]
    public void Where_nobody_who_sends_mentees_gives_places_shares_are_equal()
    {
        var input = A.Input([A.Mentor(1, 9) with { Capacity = 2 }], [.. Enumerable.Range(1, 4).Select(number => A.Mentee(number, 1)), A.Mentee(5, 2)]);

        Assert.Equal([1, 1], ReceivedBy(A.Result(input, policy: Fair), 1, 2));
    }

    [Fact]
    public void Running_pairs_are_kept_when_that_is_a_goal()
    {
        var free = A.Result(Exchange());
        var apart = Exchange() with { RunningPairs = [.. free.Pairs.Select((pair, place) => new ParticipantPair(free.Pairs[(place + 1) % free.Pairs.Length].MentorId, pair.MenteeId))] };
        var kept = A.Result(apart, policy: new MatchingPolicy { Goals = [MatchingGoal.LeastChange, MatchingGoal.MostPlaced, MatchingGoal.TotalScore] });

        int Kept(MatchingResult result) => result.Pairs.Count(pair => apart.RunningPairs.Contains(new ParticipantPair(pair.MentorId, pair.MenteeId)));
        Assert.Equal(CertificateState.Verified, kept.Certificate.State);
        Assert.True(Kept(kept) > Kept(A.Result(apart)));
    }

    [Fact]
    public void What_shares_are_is_part_of_the_inputs_only_where_they_are_a_goal()
    {
        string Hash(MatchingPolicy policy) => A.Result(Exchange(), policy: policy).InputsHash;

        Assert.NotEqual(Hash(Fair), Hash(Fair with { FairShares = FairShareRule.Equal }));
        Assert.Equal(Hash(new MatchingPolicy()), Hash(new MatchingPolicy { FairShares = FairShareRule.Equal }));
    }

    [Theory]
    [InlineData(MatchingGoal.MostPlaced, MatchingGoal.FairShares, MatchingGoal.TotalScore)]
    [InlineData(MatchingGoal.LeastChange, MatchingGoal.MostPlaced, MatchingGoal.TotalScore)]
    [InlineData(MatchingGoal.MostPlaced, MatchingGoal.Bottleneck, MatchingGoal.TotalScore)]
    public void Every_alternative_is_what_a_run_without_the_pair_gives_whatever_the_goals(MatchingGoal first, MatchingGoal second, MatchingGoal third)
    {
        var policy = new MatchingPolicy { Goals = [first, second, third] };
        var input = Exchange();
        input = input with { RunningPairs = [.. A.Result(input).Pairs.Take(3).Select(pair => new ParticipantPair(pair.MentorId, pair.MenteeId))] };
        var result = A.Result(input, policy: policy);

        Assert.NotEmpty(result.Pairs);
        foreach (var pair in result.Pairs)
        {
            var without = A.Result(input with { Exclusions = [new(pair.MentorId, pair.MenteeId)] }, policy: policy);
            var alternative = Assert.IsType<PairAlternative>(pair.Alternative);
            Assert.Equal(
                (result.Summary.Pairs - without.Summary.Pairs, result.Summary.TotalScore - without.Summary.TotalScore),
                (alternative.PairsLost, alternative.ScoreLost));
            Assert.Contains(alternative.GoalLost, new MatchingGoal?[] { null, first, second, third });
        }
    }

    [Fact]
    public void Without_the_only_pair_of_an_organisation_fairness_is_lost_and_points_are_won()
    {
        // Two places for two organisations; seniority speaks for the three mentees of organisation 2.
        var input = A.Input(
            [A.Mentor(1, 9) with { Grade = 9, Capacity = 2 }],
            [A.Mentee(1, 1) with { Grade = 8 }, .. Enumerable.Range(2, 3).Select(number => A.Mentee(number, 2) with { Grade = 6 })]);

        var pairs = A.Result(input, policy: Fair).Pairs;

        var alternative = Assert.IsType<PairAlternative>(pairs.Single(pair => pair.MenteeId == A.MenteeId(1)).Alternative);
        Assert.Equal((null, 0, MatchingGoal.FairShares), (alternative.MentorId, alternative.PairsLost, alternative.GoalLost));
        Assert.True(alternative.ScoreLost < 0);
        Assert.Equal(new PairAlternative(null, 0, 0), pairs.Single(pair => pair.MenteeId != A.MenteeId(1)).Alternative);
    }

    // Organisation 1 gives one place and organisation 2 two, a third gives five and sends nobody. Seniority speaks for the mentees of organisation 2.
    // Shares of the eight places are 2 2/3 and 5 1/3.
    private static MatchingInput Exchange() => A.Input(
        [
            A.Mentor(1, 1) with { Grade = 9 },
            A.Mentor(2, 2) with { Grade = 9, Capacity = 2 },
            A.Mentor(3, 3) with { Grade = 9, Capacity = 5 },
        ],
        [
            .. Enumerable.Range(1, 6).Select(number => A.Mentee(number, 1) with { Grade = 8 }),
            .. Enumerable.Range(7, 9).Select(number => A.Mentee(number, 2) with { Grade = 6 }),
        ]);

    private static IEnumerable<int> ReceivedBy(MatchingResult result, params int[] organisations)
        => organisations.Select(number => result.Summary.Organisations.Single(summary => summary.OrganisationId == A.Organisation(number)).MenteesPlaced);
}
