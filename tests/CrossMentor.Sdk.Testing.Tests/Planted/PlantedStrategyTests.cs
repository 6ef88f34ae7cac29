using CrossMentor.Plugins.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>N-12: every law of strategies finds the strategy that breaks it, and finds nothing else wrong with it.</summary>
public sealed class PlantedStrategyTests
{
    private static int calls;

    [Fact]
    public void A_strategy_without_a_certificate_keeps_every_law_that_it_claims()
    {
        var laws = LawsOf(() => new AlteredStrategy());

        Expect.NothingBroken(laws);
        Assert.Equal(LawState.NotClaimed, laws.Check(Law.Optimality).State);
        Assert.Equal(LawState.NotClaimed, laws.Check(Law.StrategyProofness).State);
        Assert.Equal(LawState.Kept, laws.Check(Law.PermutationInvariance).State);
    }

    [Fact]
    public void A_strategy_that_draws_from_no_seed_is_not_deterministic()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { Asked = problem => AlteredStrategy.Copy(problem, problem.EdgeScores.Select((_, edge) => (Interlocked.Increment(ref calls) + edge) * 7 % 1000)) }),
            Law.Determinism,
            "A fresh strategy chose");

    [Fact]
    public void A_strategy_that_remembers_the_last_problem_has_hidden_state()
        => Expect.OnlyBroken(LawsOf(() => new Remembering()), Law.Statelessness, "after problem");

    [Fact]
    public void A_strategy_that_needs_a_highest_score_is_not_total()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { Asked = problem => problem.EdgeScores.Max() < 0 ? AlteredStrategy.Copy(problem) : problem }), Law.Totality, "InvalidOperationException");

    [Fact]
    public void A_strategy_that_invents_an_edge_leaves_the_candidates()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { Answered = (problem, answer) => answer with { Edges = answer.Edges.Add(problem.EdgeCount) } }), Law.Candidates, "the candidates are the edges");

    [Fact]
    public void A_strategy_that_overbooks_mentors_breaks_capacities()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { Asked = problem => AlteredStrategy.Copy(problem, mentorCapacities: problem.MentorCapacities.Select(room => room + 1)) }),
            Law.Capacity,
            "there is room for 1");

    [Fact]
    public void A_strategy_that_forgets_quotas_breaks_them()
        => Expect.OnlyBroken(LawsOf(() => new AlteredStrategy { Asked = problem => AlteredStrategy.Copy(problem, quotas: []) }), Law.Quotas, "the quota is");

    [Fact]
    public void A_strategy_that_forgets_pins_breaks_them()
        => Expect.OnlyBroken(LawsOf(() => new AlteredStrategy { Asked = problem => AlteredStrategy.Copy(problem, pins: []) }), Law.Pins, "which is pinned");

    [Fact]
    public void A_strategy_that_refuses_what_can_be_done_is_found()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy
            {
                Answered = (problem, answer) => problem.Quotas.IsEmpty ? answer : new DemandsConflict([new Conflict(new Reason("NO_QUOTAS", "Quotas are too hard."), [], [], [0])]),
            }),
            Law.Feasibility,
            "NO_QUOTAS",
            "some answer keeps all demands");

    [Fact]
    public void A_refusal_that_names_nobody_is_found()
        => Expect.OnlyBroken(LawsOf(() => new Vague()), Law.Feasibility, "named nobody");

    [Fact]
    public void A_cause_for_somebody_who_has_a_pair_is_no_explanation()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy
            {
                Answered = (problem, answer) => answer.Edges.IsEmpty
                    ? answer
                    : answer with { Unplaced = [new UnplacedCause(Side.Mentor, problem.EdgeMentors[answer.Edges[0]], new Reason("FULL", "Everybody was full."))] },
            }),
            Law.Explanation,
            "who did not");

    [Fact]
    public void An_alternative_that_loses_what_is_no_goal_is_no_explanation()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy
            {
                Answered = (_, answer) => answer.Edges.IsEmpty
                    ? answer
                    : answer with { Alternatives = [new EdgeAlternative(answer.Edges[0], null, 1, 0) { GoalLost = MatchingGoal.Bottleneck }] },
            }),
            Law.Explanation,
            "no goal of the problem");

    [Fact]
    public void A_certificate_for_another_answer_proves_nothing()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { KeepsCertificate = true, Answered = WithoutTheWorst }), Law.Optimality, "rejects the certificate", "are better");

    [Theory]
    [InlineData(MatchingGoal.FairShares)]
    [InlineData(MatchingGoal.LeastChange)]
    [InlineData(MatchingGoal.Bottleneck)]
    public void A_certificate_by_other_goals_proves_nothing(MatchingGoal forgotten)
    {
        var laws = Forgetting(forgotten, new AssignmentCertificateVerifier());

        // Where scores tie the forgotten goal is served by chance, and then the order of the people shows it too.
        Assert.All(
            laws.CheckAll().Where(report => report.State == LawState.Broken),
            report => Assert.Contains(report.Law, new[] { Law.Optimality, Law.PermutationInvariance }));
        Assert.Contains("rejects the certificate", Assert.Throws<LawBrokenException>(() => laws.Require(Law.Optimality)).Message, StringComparison.Ordinal);
        var believed = Forgetting(forgotten, new Gullible());
        Assert.Contains("are better", Assert.Throws<LawBrokenException>(() => believed.Require(Law.Optimality)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_that_nobody_can_check_proves_nothing()
        => Expect.OnlyBroken(new StrategyLaws(() => new AlteredStrategy { KeepsCertificate = true }), Law.Optimality, "given no verifier");

    [Fact]
    public void A_strategy_that_prefers_early_rows_depends_on_the_order()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { Asked = problem => AlteredStrategy.Copy(problem, problem.EdgeScores.Select((_, edge) => edge)) }), Law.PermutationInvariance, "nothing ties");

    [Fact]
    public void A_strategy_that_takes_high_scores_for_mistakes_is_not_monotone()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { Asked = problem => AlteredStrategy.Copy(problem, problem.EdgeScores.Select(score => score > 4096 ? 0 : score)) }),
            Law.Monotonicity,
            "and not with the score");

    [Fact]
    public void A_strategy_that_weighs_scores_less_from_a_fixed_score_on_depends_on_the_unit()
        => Expect.OnlyBroken(
            LawsOf(() => new AlteredStrategy { Asked = problem => AlteredStrategy.Copy(problem, problem.EdgeScores.Select(score => Math.Min(score <= 256 ? score * 101 : score + 25_900, 1_000_000))) }),
            Law.ScaleInvariance,
            "with every score doubled");

    [Fact]
    public void A_strategy_that_never_looks_at_its_token_does_not_obey_cancellation()
        => Expect.OnlyBroken(LawsOf(() => new AlteredStrategy { ObeysCancellation = false }), Law.Cancellation, "cancelled before the call, and it answered");

    [Fact]
    public void A_strategy_that_looks_at_its_token_only_once_does_not_obey_cancellation()
        => Expect.OnlyBroken(LawsOf(() => new LookingOnce()), Law.Cancellation, "times more before it stopped");

    [Fact]
    public void The_highest_total_is_not_proof_against_lies()
        => Expect.OnlyBroken(
            new StrategyLaws(() => new AlteredStrategy()) { StrategyProofFor = Side.Mentee }, Law.StrategyProofness, "by telling the truth");

    [Fact]
    public void Choosing_in_turn_is_proof_against_lies()
    {
        var laws = new StrategyLaws(() => new TakingTurns()) { StrategyProofFor = Side.Mentee, DrawsLots = true };

        Assert.Equal(LawState.Kept, laws.Check(Law.StrategyProofness).State);
        Assert.Equal(LawState.NotClaimed, laws.Check(Law.PermutationInvariance).State);
        Assert.Equal(LawState.Broken, new StrategyLaws(() => new TakingTurns()) { StrategyProofFor = Side.Mentor }.Check(Law.StrategyProofness).State);
    }

    private static PairsChosen WithoutTheWorst(MatchingProblem problem, PairsChosen answer)
        => new(
            problem.Quotas.IsEmpty && problem.PinnedEdges.IsEmpty && answer.Edges.Length > 1
                ? answer.Edges.Remove(answer.Edges.MinBy(edge => problem.EdgeScores[edge]))
                : answer.Edges,
            answer.Certificate,
            []);

    private static StrategyLaws Forgetting(MatchingGoal forgotten, ICertificateVerifier verifier) => new(() => new AlteredStrategy
    {
        KeepsCertificate = true,
        Asked = problem => AlteredStrategy.Copy(problem, goals: problem.Goals.Remove(forgotten)),
    })
    {
        Goals = [MatchingGoal.MostPlaced, forgotten, MatchingGoal.TotalScore],
        Verifier = verifier,
    };

    private static StrategyLaws LawsOf(Func<IMatchingStrategy> create) => new(create) { Verifier = new AssignmentCertificateVerifier() };

    /// <summary>Believes everything, so that only trying every answer can find the fault.</summary>
    private sealed class Gullible : ICertificateVerifier
    {
        public IReadOnlySet<string> Formats { get; } = new HashSet<string>(StringComparer.Ordinal) { "crossmentor.assignment-duals/1" };

        public CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct) => new(Holds: true, new Reason("BELIEVED", "It will be right."));
    }

    private sealed class Remembering : IMatchingStrategy
    {
        private int solved;

        public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        {
            var isFirst = solved++ == 0;
            return new AlteredStrategy
            {
                Asked = asked => isFirst ? asked : AlteredStrategy.Copy(asked, asked.EdgeScores.Select(score => 1_000_000 - score)),
            }.Solve(problem, progress, ct);
        }
    }

    private sealed class Vague : IMatchingStrategy
    {
        public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
            => new AlteredStrategy().Solve(problem, progress, ct) switch
            {
                DemandsConflict => new DemandsConflict([new Conflict(new Reason("IMPOSSIBLE", "It cannot be done."), [], [], [])]),
                var answer => answer,
            };
    }

    private sealed class LookingOnce : IMatchingStrategy
    {
        public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        {
            ct.ThrowIfCancellationRequested();
            for (var done = 0; done < 1000; done++)
            {
                progress?.Report(new WorkProgress(done, 1000));
            }

            return new AlteredStrategy().Solve(problem, null, CancellationToken.None);
        }
    }

    /// <summary>Serial dictatorship: the mentees choose in the order of their rows, whatever anybody reports.</summary>
    private sealed class TakingTurns : IMatchingStrategy
    {
        public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        {
            ct.ThrowIfCancellationRequested();
            var room = problem.MentorCapacities.ToArray();
            var chosen = new List<int>();
            for (var mentee = 0; mentee < problem.MenteeCount; mentee++)
            {
                int[] free = [.. Enumerable.Range(problem.RowStarts[mentee], problem.RowStarts[mentee + 1] - problem.RowStarts[mentee]).Where(edge => room[problem.EdgeMentors[edge]] > 0)];
                foreach (var edge in free.OrderByDescending(edge => problem.EdgeScores[edge]).Take(problem.MenteeCapacities[mentee]))
                {
                    room[problem.EdgeMentors[edge]]--;
                    chosen.Add(edge);
                }
            }

            return new PairsChosen([.. chosen], null, []);
        }
    }
}
