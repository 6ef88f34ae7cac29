using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>N-12: every law of rules finds the rule that breaks it, and finds nothing else wrong with it.</summary>
public sealed class PlantedRuleTests
{
    [Fact]
    public void A_good_rule_keeps_every_law() => Expect.NothingBroken(LawsOf(() => new GoodRule()));

    [Fact]
    public void A_rule_that_counts_its_calls_is_not_deterministic() => Expect.OnlyBroken(LawsOf(() => new Counting()), Law.Determinism, "fresh");

    [Fact]
    public void A_rule_that_remembers_whom_it_forbade_has_hidden_state()
        => Expect.OnlyBroken(LawsOf(() => new Remembering()), Law.Statelessness, "It answered");

    [Fact]
    public void A_rule_that_looks_an_unknown_code_up_is_not_total()
        => Expect.OnlyBroken(LawsOf(() => new LookingUpUnknown()), Law.Totality, "NullReferenceException");

    [Fact]
    public void A_rule_that_reads_relations_it_does_not_declare_is_told_the_feature()
        => Expect.OnlyBroken(LawsOf(() => new Nosy()), Law.FeatureGrants, "'competitors'");

    [Fact]
    public void A_rule_that_throws_something_else_when_cancelled_does_not_obey_cancellation()
        => Expect.OnlyBroken(LawsOf(() => new Complaining()), Law.Cancellation, "InvalidOperationException");

    [Fact]
    public void A_rule_that_forbids_certain_rows_depends_on_the_order()
        => Expect.OnlyBroken(LawsOf(() => new AllowingEqualRows()), Law.PermutationInvariance, "another order");

    [Fact]
    public void A_rule_that_allows_one_mentor_a_block_depends_on_the_block()
        => Expect.OnlyBroken(LawsOf(() => new AllowingTheFirst()), Law.BlockInvariance, "in a block of up to 3");

    [Fact]
    public void A_verdict_that_means_nothing_is_out_of_range()
        => Expect.OnlyBroken(LawsOf(() => new FourthVerdict()), Law.Range, "answered 3");

    [Fact]
    public void A_rule_that_explains_another_verdict_does_not_explain()
        => Expect.OnlyBroken(LawsOf(() => new ExplainingAnother()), Law.Explanation, "explains why the answer is 1");

    private static RuleLaws LawsOf(Func<IEligibilityRule> create) => new(create) { Reads = [Features.Track] };

    private sealed class Counting : GoodRule
    {
        private static int calls;

        protected override Verdict Decide(PersonRow mentee, PersonRow mentor) => (Verdict)(Interlocked.Increment(ref calls) % 7 % 3);
    }

    private sealed class Remembering : GoodRule
    {
        private readonly HashSet<int> forbidden = [];

        public override void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        {
            lock (forbidden)
            {
                base.Judge(mentee, mentors, verdicts, ct);
                if (verdicts.Contains(Verdict.Forbid) && !forbidden.Add(mentee.Row))
                {
                    verdicts.Clear();
                }
            }
        }
    }

    private sealed class LookingUpUnknown : GoodRule
    {
        protected override Verdict Decide(PersonRow mentee, PersonRow mentor)
            => mentee.Id(Features.Track)!.Length == mentor.Id(Features.Track)!.Length ? Verdict.Allow : Verdict.Forbid;
    }

    private sealed class Nosy : GoodRule
    {
        public override IEligibilityRule Prepare(MatchingSnapshot snapshot, CancellationToken ct) => snapshot.Competitors.IsEmpty ? this : new GoodRule();
    }

    private sealed class Complaining : GoodRule
    {
        public override void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        {
            if (ct.IsCancellationRequested)
            {
                throw new InvalidOperationException("cancelled");
            }

            base.Judge(mentee, mentors, verdicts, ct);
        }
    }

    private sealed class AllowingEqualRows : GoodRule
    {
        protected override Verdict Decide(PersonRow mentee, PersonRow mentor) => mentee.Row == mentor.Row ? Verdict.Allow : Verdict.Forbid;
    }

    private sealed class AllowingTheFirst : GoodRule
    {
        public override void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        {
            verdicts.Fill(Verdict.Forbid);
            verdicts[..1].Fill(Verdict.Allow);
        }

        protected override Verdict Decide(PersonRow mentee, PersonRow mentor) => Verdict.Allow;
    }

    private sealed class FourthVerdict : GoodRule
    {
        protected override Verdict Decide(PersonRow mentee, PersonRow mentor) => (Verdict)3;
    }

    private sealed class ExplainingAnother : GoodRule
    {
        public override RuleFinding Explain(PersonRow mentee, PersonRow mentor) => base.Explain(mentee, mentor) with { Verdict = Verdict.Allow };
    }
}
