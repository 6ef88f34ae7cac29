using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.Running;
using CrossMentor.Matching.WhatIf;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

/// <summary>N-01: a pair that a private declaration keeps apart is not proposed, and nothing else tells of it.</summary>
public sealed class WithheldPairTests
{
    private const string NoPowerRelation = "crossmentor.rules.no-power-relation";

    private static readonly MatchingPolicy Policy = new();

    [Fact]
    public void Where_the_best_answer_has_no_such_pair_the_whole_answer_is_the_same_with_and_without()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var input = RandomRoster.Draw(seed, mentors: 12, mentees: 12, organisations: 4);
            var plain = A.Result(input, Plugins());
            var chosen = plain.Pairs.Select(pair => new ParticipantPair(pair.MentorId, pair.MenteeId)).ToHashSet();
            var spare = input.Mentors.SelectMany(mentor => input.Mentees.Select(mentee => new ParticipantPair(mentor.ParticipantId, mentee.ParticipantId)))
                .Where(pair => !chosen.Contains(pair) && plain.Pairs.All(one => one.Alternative?.MentorId != pair.MentorId))
                .Take(1).ToArray();

            var withheld = A.Result(input with { Withheld = [.. spare] }, Plugins());

            // Which of several best answers is chosen may depend on the pairs that there are; its worth, and what is counted, does not.
            Assert.Equal(plain.Summary.Candidates, withheld.Summary.Candidates);
            Assert.Equal((plain.Summary.Pairs, plain.Summary.TotalScore), (withheld.Summary.Pairs, withheld.Summary.TotalScore));
            if (plain.Pairs.Select(pair => (pair.MentorId, pair.MenteeId)).SequenceEqual(withheld.Pairs.Select(pair => (pair.MentorId, pair.MenteeId))))
            {
                Assert.Equal(plain.Unplaced.Select(Told), withheld.Unplaced.Select(Told));
            }
        }
    }

    [Fact]
    public void Whoever_has_nobody_else_counts_as_eligible_and_no_rule_is_named()
    {
        var input = A.Input([A.Mentor(1, 1) with { Languages = ["language:da"] }], [A.Mentee(1, 2) with { Languages = ["language:da"] }]);

        var result = A.Result(input with { Withheld = [Pair(1, 1)] }, Plugins());

        Assert.Empty(result.Pairs);
        Assert.Empty(result.Barriers);
        Assert.Equal(1, result.Summary.Candidates);
        Assert.All(result.Unplaced, person =>
        {
            Assert.Equal((UnplacedKind.OthersChosen, 1), (person.Cause, person.EligibleCount));
            Assert.Empty(person.BlockingRules);
        });
    }

    [Fact]
    public void A_rule_that_forbids_the_pair_is_told_of_as_without_a_declaration()
    {
        var input = A.Input([A.Mentor(1, 1) with { Languages = ["language:da"] }], [A.Mentee(1, 2) with { Languages = ["language:nl"] }]);

        var (plain, withheld) = (A.Result(input, Plugins()), A.Result(input with { Withheld = [Pair(1, 1)] }, Plugins()));

        Assert.Equal(plain.Unplaced.Select(Told), withheld.Unplaced.Select(Told));
        Assert.Equal(plain.Barriers.AsEnumerable(), withheld.Barriers);
    }

    [Fact]
    public void A_pin_of_it_is_refused_word_for_word_like_one_that_an_influence_forbids()
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2)]) with { Pins = [Pair(1, 1)] };
        var influenced = input with { Mentors = [input.Mentors[0] with { InfluencedOrganisations = [A.Organisation(2)] }] };

        var (byWithheld, byInfluence) = (Reason(input with { Withheld = [Pair(1, 1)] }), Reason(influenced));

        Assert.Equal(byInfluence.Text, byWithheld.Text);
        Assert.Equal(byInfluence.Parameters.AsEnumerable(), byWithheld.Parameters);
        Assert.Contains("declared", byWithheld.Text, StringComparison.Ordinal);
        Assert.Equal(PowerRelation.Label, A.Rule(NoPowerRelation).Reference.Label);
    }

    [Fact]
    public void A_running_pair_is_not_parted_by_it()
    {
        var input = A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2)]) with { Pins = [Pair(1, 1)], RunningPairs = [Pair(1, 1)], Withheld = [Pair(1, 1)] };

        Assert.Single(A.Result(input, Plugins()).Pairs);
        Assert.Empty(PinCheck.Find(input, Plugins(), Policy, 1, CancellationToken.None).Value!);
    }

    [Fact]
    public void It_is_kept_with_the_run_and_runs_without_it_are_kept_as_they_always_were()
    {
        var input = A.Input([A.Mentor(1, 1), A.Mentor(2, 1)], [A.Mentee(1, 2)]);
        var (plain, withheld) = (KeptRunFormat.Write(input, Plugins(), Policy, 1)!, KeptRunFormat.Write(input with { Withheld = [Pair(1, 1)] }, Plugins(), Policy, 1)!);

        Assert.Empty(KeptRunFormat.Read(plain).Run!.Input.Withheld);
        Assert.Equal<IEnumerable<ParticipantPair>>([Pair(1, 1)], KeptRunFormat.Read(withheld).Run!.Input.Withheld);
        Assert.NotEqual(A.Result(input, Plugins()).InputsHash, A.Result(input with { Withheld = [Pair(1, 1)] }, Plugins()).InputsHash);
    }

    private static PluginSelection Plugins() => A.Plugins(A.CommonLanguage, NoPowerRelation);

    private static ParticipantPair Pair(int mentor, int mentee) => new(A.MentorId(mentor), A.MenteeId(mentee));

    private static Sdk.Reason Reason(MatchingInput input) => Assert.Single(PinCheck.Find(input, A.Plugins(NoPowerRelation), Policy, 1, CancellationToken.None).Value!).Reason;

    private static string Told(UnplacedPerson person)
        => $"{person.ParticipantId} {person.Cause} {person.Reason.Text} {person.EligibleCount} {string.Join(' ', person.BlockingRules)}";
}
