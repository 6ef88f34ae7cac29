using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>N-12: every law of scorers finds the scorer that breaks it, and finds nothing else wrong with it.</summary>
public sealed class PlantedScorerTests
{
    [Fact]
    public void A_good_scorer_keeps_every_law() => Expect.NothingBroken(LawsOf(() => new GoodScorer()));

    [Fact]
    public void A_scorer_that_counts_its_calls_is_not_deterministic()
        => Expect.OnlyBroken(LawsOf(() => new Counting()), Law.Determinism, "fresh", "mentee row");

    [Fact]
    public void A_scorer_that_keeps_the_last_snapshot_has_hidden_state()
        => Expect.OnlyBroken(LawsOf(() => new KeepingTheLastSnapshot()), Law.Statelessness, "asked in turns with roster");

    [Fact]
    public void A_scorer_that_cannot_bear_missing_facts_is_not_total()
        => Expect.OnlyBroken(LawsOf(() => new Overflowing()), Law.Totality, "OverflowException", "roster Gaps");

    [Fact]
    public void A_scorer_that_reads_what_it_does_not_declare_is_told_the_feature()
        => Expect.OnlyBroken(LawsOf(() => new Nosy()), Law.FeatureGrants, "'gender'", "it declares grade");

    [Fact]
    public void A_scorer_that_stops_without_saying_so_does_not_obey_cancellation()
        => Expect.OnlyBroken(LawsOf(() => new GivingUpSilently()), Law.Cancellation, "wrote nothing", "OperationCanceledException");

    [Fact]
    public void A_scorer_that_hangs_when_cancelled_does_not_obey_cancellation()
        => Expect.OnlyBroken(
            new ScorerLaws(() => new Hanging()) { Reads = [Features.Grade], Patience = TimeSpan.FromMilliseconds(200) }, Law.Cancellation, "did not end");

    [Fact]
    public void A_scorer_that_favours_early_rows_depends_on_the_order()
        => Expect.OnlyBroken(LawsOf(() => new FavouringEvenRows()), Law.PermutationInvariance, "another order");

    [Fact]
    public void A_scorer_that_compares_within_the_block_depends_on_the_block()
        => Expect.OnlyBroken(LawsOf(() => new BestOfTheBlock()), Law.BlockInvariance, "asked alone, and in a block of up to 3");

    [Fact]
    public void A_scorer_above_the_scale_is_out_of_range()
        => Expect.OnlyBroken(LawsOf(() => new AboveTheScale()), Law.Range, "answered 1010", "0 to 1000");

    [Fact]
    public void A_scorer_that_leaves_pairs_out_is_out_of_range()
        => Expect.OnlyBroken(LawsOf(() => new SkippingUnknown()), Law.Range, "wrote nothing");

    [Fact]
    public void A_scorer_that_explains_other_points_does_not_explain()
        => Expect.OnlyBroken(LawsOf(() => new ExplainingAnother()), Law.Explanation, "explains why the answer is 1000");

    [Fact]
    public void A_scorer_without_a_sentence_does_not_explain()
        => Expect.OnlyBroken(LawsOf(() => new Wordless()), Law.Explanation, "grade-gap");

    private static ScorerLaws LawsOf(Func<IPairScorer> create) => new(create) { Reads = [Features.Grade] };

    private sealed class Counting : GoodScorer
    {
        private static int calls;

        protected override int PointsOf(PersonRow mentee, PersonRow mentor) => Interlocked.Increment(ref calls) % 7;
    }

    private sealed class KeepingTheLastSnapshot : GoodScorer
    {
        private int day;

        public override IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        {
            day = snapshot.AsOf.DayNumber;
            return this;
        }

        protected override int PointsOf(PersonRow mentee, PersonRow mentor) => day % ScoreScale.MaximumPoints;
    }

    private sealed class Overflowing : GoodScorer
    {
        protected override int PointsOf(PersonRow mentee, PersonRow mentor)
            => Math.Clamp(checked(mentor.Whole(Features.Grade) - mentee.Whole(Features.Grade)), 0, ScoreScale.MaximumPoints);
    }

    private sealed class Nosy : GoodScorer
    {
        protected override int PointsOf(PersonRow mentee, PersonRow mentor) => mentee.Code(Features.Gender) == mentor.Code(Features.Gender) ? 10 : 0;
    }

    private sealed class GivingUpSilently : GoodScorer
    {
        public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            if (!ct.IsCancellationRequested)
            {
                base.Score(mentee, mentors, points, ct);
            }
        }
    }

    private sealed class Hanging : GoodScorer
    {
        public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            if (ct.IsCancellationRequested)
            {
                using var never = new ManualResetEventSlim();
                never.Wait(CancellationToken.None);
            }

            base.Score(mentee, mentors, points, ct);
        }
    }

    private sealed class FavouringEvenRows : GoodScorer
    {
        protected override int PointsOf(PersonRow mentee, PersonRow mentor) => mentor.Row % 2 * 100;
    }

    private sealed class BestOfTheBlock : GoodScorer
    {
        public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            base.Score(mentee, mentors, points, ct);
            var best = 0;
            foreach (var each in points)
            {
                best = Math.Max(best, each);
            }

            for (var index = 0; index < points.Length; index++)
            {
                points[index] = points[index] == best ? ScoreScale.MaximumPoints : 0;
            }
        }

        public override ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
            => new(ScoreScale.MaximumPoints, new Reason("BEST", "The mentor is the best of those who were asked about."));
    }

    private sealed class AboveTheScale : GoodScorer
    {
        protected override int PointsOf(PersonRow mentee, PersonRow mentor) => base.PointsOf(mentee, mentor) + 10;
    }

    private sealed class SkippingUnknown : GoodScorer
    {
        public override void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
        {
            for (var index = 0; index < points.Length; index++)
            {
                if (mentors[index].Whole(Features.Grade) != Missing.Whole)
                {
                    points[index] = PointsOf(mentee, mentors[index]);
                }
            }
        }
    }

    private sealed class ExplainingAnother : GoodScorer
    {
        public override ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => base.Explain(mentee, mentor) with { Points = ScoreScale.MaximumPoints };
    }

    private sealed class Wordless : GoodScorer
    {
        public override ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => base.Explain(mentee, mentor) with { Reason = new Reason("grade-gap", "") };
    }
}
