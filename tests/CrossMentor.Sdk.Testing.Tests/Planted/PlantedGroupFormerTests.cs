using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>N-12: every law of group formers finds the one that breaks it, and finds nothing else wrong with it.</summary>
public sealed class PlantedGroupFormerTests
{
    private static readonly Reason Formed = new("FORMED", "The group was formed.");
    private static int calls;

    [Fact]
    public void A_good_group_former_keeps_every_law() => Expect.NothingBroken(LawsOf(() => new AlteredGroupFormer()));

    [Fact]
    public void A_group_former_that_draws_from_no_seed_is_not_deterministic()
        => Expect.OnlyBroken(LawsOf(() => new AlteredGroupFormer { Seed = _ => (ulong)Interlocked.Increment(ref calls) }), Law.Determinism, "A fresh group former formed");

    [Fact]
    public void A_group_former_that_counts_what_it_formed_has_hidden_state()
        => Expect.OnlyBroken(LawsOf(Counting), Law.Statelessness, "after groups");

    [Fact]
    public void A_group_former_that_cannot_bear_missing_facts_is_not_total()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredGroupFormer { Seed = problem => problem.Members.Wholes(Features.Grade).Contains(Missing.Whole) ? throw new InvalidOperationException("No grade.") : problem.Seed }),
            Law.Totality,
            "No grade.");

    [Fact]
    public void A_group_former_that_reads_what_it_does_not_declare_is_told_the_feature()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredGroupFormer { Seed = problem => (ulong)problem.Members.Codes(Features.Gender).Length }), Law.FeatureGrants, "'gender'", "it declares developmentGoals");

    [Fact]
    public void A_group_former_that_forgets_somebody_does_not_divide_the_members()
        => Expect.OnlyBroken(LawsOf(() => new AlteredGroupFormer { Answered = WithoutTheLast }), Law.Partition, "without a group");

    [Fact]
    public void A_group_former_that_deals_by_rows_lets_colleagues_meet()
        => Expect.OnlyBroken(LawsOf(() => new AlteredGroupFormer { Answered = DealtByRows }), Law.Composition, "into one group");

    [Fact]
    public void A_group_former_that_refuses_organisations_of_unequal_size_is_found()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredGroupFormer
            {
                Answered = (problem, answer) => problem.Composition == GroupComposition.AtMostOneOfAnOrganisation
                    ? new GroupsImpossible([new Conflict(new Reason("UNEVEN", "The organisations are not of one size."), [], [], [0])])
                    : answer,
            }),
            Law.Feasibility,
            "can be divided as asked");

    [Fact]
    public void A_refusal_that_names_an_innocent_organisation_is_found()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredGroupFormer
            {
                Answered = (_, answer) => answer is GroupsImpossible refusal
                    ? new GroupsImpossible([.. refusal.Conflicts.Select(conflict => conflict with { Organisations = [.. conflict.Organisations.Select(_ => 0)] })])
                    : answer,
            }),
            Law.Feasibility,
            "named organisation code 0",
            "at fault is [1]");

    [Fact]
    public void A_group_without_a_reason_is_not_explained()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredGroupFormer
            {
                Answered = (_, answer) => answer is GroupsFormed formed ? new GroupsFormed([.. formed.Groups.Select(group => group with { Reason = new Reason("", "") })]) : answer,
            }),
            Law.Explanation,
            "CAPITALS_WITH_UNDERSCORES");

    [Fact]
    public void A_group_former_that_never_looks_at_its_token_does_not_obey_cancellation()
        => Expect.OnlyBroken(LawsOf(() => new AlteredGroupFormer { ObeysCancellation = false }), Law.Cancellation, "and it answered");

    private static AlteredGroupFormer Counting()
    {
        var formed = 0UL;
        return new AlteredGroupFormer { Seed = problem => problem.Seed + formed++ };
    }

    private static GroupAnswer WithoutTheLast(GroupProblem problem, GroupAnswer answer)
        => answer is GroupsFormed { Groups: [.., { Members.Length: > 1 } last] } formed
            ? new GroupsFormed(formed.Groups.SetItem(formed.Groups.Length - 1, last with { Members = last.Members[..^1] }))
            : answer;

    private static GroupsFormed DealtByRows(GroupProblem problem, GroupAnswer answer)
        => new([.. Enumerable.Range(0, problem.GroupCount).Select(group => new FormedGroup(
            [.. Enumerable.Range(0, problem.Organisations.Length).Where(row => row % problem.GroupCount == group)], Formed))]);

    private static GroupFormerLaws LawsOf(Func<IGroupFormer> create) => new(create) { Reads = [Features.Grade, Features.Languages, Features.Skills, Features.DevelopmentGoals, Features.UtcOffsetMinutes] };
}
