using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Certificates;

public sealed class CertificateCheckerTests
{
    private const int Rounds = 250;

    [Fact]
    public void Any_other_permitted_set_of_pairs_is_rejected_by_the_proof_unless_it_is_as_good()
    {
        var (worse, equal) = (0, 0);
        foreach (var (seed, problem, solution) in Solved())
        {
            foreach (var edges in BruteForce.Solutions(problem))
            {
                var other = Claiming(problem, solution, edges);
                var isAsGood = (other.Pairs.Count, other.TotalScore) == (solution.Pairs.Count, solution.TotalScore);
                var verdict = CertificateChecker.CheckProof(problem, other, solution.Certificate);
                Assert.True(verdict.IsAccepted == isAsGood, $"Seed {seed}: {other.Pairs.Count} pairs, {other.TotalScore} points: {verdict}");
                (worse, equal) = isAsGood ? (worse, equal + 1) : (worse + 1, equal);
            }
        }

        Assert.True(worse > 1000 && equal > 100, $"{worse} worse and {equal} equal sets met.");
    }

    [Fact]
    public void A_changed_edge_is_rejected_by_the_proof_when_the_claim_becomes_false_and_always_by_the_seal()
    {
        var made = 0;
        foreach (var (seed, problem, solution) in Solved())
        {
            var edges = problem.Edges();
            for (var edge = 0; edge < edges.Length; edge++)
            {
                foreach (var score in new[] { 0, edges[edge].Score + 1, edges[edge].Score + 30 }.Where(score => score != edges[edge].Score && score <= CandidateEdges.HighestScore))
                {
                    var changed = problem.With(edges: Rebuilt(problem, [.. edges[..edge], edges[edge] with { Score = score }, .. edges[(edge + 1)..]]));
                    made += AssertRejectedWhenFalse(seed, changed, solution) ? 1 : 0;
                }

                AssertRejectedWhenFalse(seed, problem.With(edges: Rebuilt(problem, [.. edges[..edge], .. edges[(edge + 1)..]])), solution);
            }
        }

        Assert.True(made > 300, $"Only {made} changes made a claim false.");
    }

    [Fact]
    public void An_added_edge_is_rejected_by_the_proof_when_the_claim_becomes_false_and_always_by_the_seal()
    {
        var made = 0;
        foreach (var (seed, problem, solution) in Solved())
        {
            foreach (var pair in RandomProblems.AllPairs(problem.MenteeCount, problem.MentorCount).Where(pair => problem.Edges.Find(pair.Mentee, pair.Mentor) < 0))
            {
                var changed = problem.With(edges: Rebuilt(problem, [.. problem.Edges(), (pair.Mentee, pair.Mentor, 1)]));
                made += AssertRejectedWhenFalse(seed, changed, solution) ? 1 : 0;
            }
        }

        Assert.True(made > 100, $"Only {made} additions made a claim false.");
    }

    [Fact]
    public void A_changed_price_never_proves_a_worse_solution_and_is_always_rejected_by_the_seal()
    {
        var rejected = 0;
        foreach (var (seed, problem, solution) in Solved())
        {
            var worse = BruteForce.Solutions(problem)
                .Select(edges => Claiming(problem, solution, edges))
                .Where(other => (other.Pairs.Count, other.TotalScore).CompareTo((solution.Pairs.Count, solution.TotalScore)) < 0)
                .Take(5).ToList();
            foreach (var certificate in Corrupted(solution.Certificate))
            {
                Assert.False(CertificateChecker.Check(problem, solution, certificate).IsAccepted, $"Seed {seed}: a changed price passes the seal.");
                Assert.All(worse, other => Assert.False(CertificateChecker.CheckProof(problem, other, certificate).IsAccepted, $"Seed {seed}"));
                rejected += CertificateChecker.CheckProof(problem, solution, certificate).IsAccepted ? 0 : 1;
            }
        }

        Assert.True(rejected > 1000, $"Only {rejected} changed prices break the proof itself.");
    }

    [Fact]
    public void A_pair_worth_that_does_not_exceed_all_points_is_rejected()
    {
        // With a pair worth 5 the prices below "prove" that B-X alone is best, which it is not.
        var problem = Problems.Of(2, 2, (0, 0, 1), (1, 0, 100), (1, 1, 1));
        var claim = Claiming(problem, problem.Solve(), [1]);
        var certificate = new AssignmentCertificate
        {
            PairWorth = 5,
            MenteePrices = [0, 6],
            MentorPrices = [99, 0],
            MenteeOrganisationPrices = [],
            MentorOrganisationPrices = [],
        };

        Assert.Contains("does not exceed", CertificateChecker.Check(problem, claim, certificate).Violation);
    }

    [Fact]
    public void Each_broken_rule_is_named()
    {
        var problem = Problems.Of(2, 2, (0, 0, 5), (1, 0, 4), (1, 1, 3)).With(
            exclusions: [new(1, 0)], menteeQuotas: new OrganisationQuotas([0, 0], [0], [2]));
        var solution = problem.Solve();

        Assert.Contains("rules do not allow", Verdict(solution with { Pairs = [new(0, 1, 5, false, PairAlternative.NotComputed)] }));
        Assert.Contains("rules do not allow", Verdict(solution with { Pairs = [new(7, 7, 5, false, PairAlternative.NotComputed)] }));
        Assert.Contains("chosen twice", Verdict(solution with { Pairs = [solution.Pairs[0], solution.Pairs[0]] }));
        Assert.Contains("claimed to score", Verdict(solution with { Pairs = [solution.Pairs[0] with { Score = 6 }] }));
        Assert.Contains("in sum", Verdict(solution with { TotalScore = 9 }));
        Assert.Contains("claimed to be pinned", Verdict(solution with { Pairs = [solution.Pairs[0] with { IsPinned = true }, solution.Pairs[1]] }));
        Assert.Contains("excluded but chosen", Verdict(Claiming(problem, solution, [0, 1])));
        Assert.Contains("pinned but not chosen", Verdict(Claiming(problem, solution, [2]), problem.With(pins: [new(0, 0)])));
        Assert.Contains("room for", Verdict(Claiming(problem, solution, [0, 1]), problem.With(exclusions: [])));
        Assert.Contains("quota is", Verdict(solution, problem.With(menteeQuotas: new OrganisationQuotas([0, 0], [0], [1]))));
        Assert.Contains("one price", CertificateChecker.Check(problem, solution, solution.Certificate with { MenteePrices = [] }).Violation);

        string Verdict(AssignmentSolution claim, AssignmentProblem? changed = null)
            => CertificateChecker.Check(changed ?? problem, claim, solution.Certificate).Violation;
    }

    [Fact]
    public void A_refusal_cannot_be_certified()
    {
        var problem = Problems.Of(1, 1, (0, 0, 1));
        var refused = problem.With(pins: [new(0, 0), new(0, 0)]).Solve();

        Assert.False(CertificateChecker.Check(problem, refused, problem.Solve().Certificate).IsAccepted);
    }

    private static IEnumerable<(ulong Seed, AssignmentProblem Problem, AssignmentSolution Solution)> Solved()
    {
        for (var seed = 0UL; seed < Rounds; seed++)
        {
            var problem = RandomProblems.Small(seed);
            var solution = problem.Solve();
            if (!solution.IsRefused && problem.Edges.Count <= 9)
            {
                yield return (seed, problem, solution);
            }
        }
    }

    private static bool AssertRejectedWhenFalse(ulong seed, AssignmentProblem changed, AssignmentSolution solution)
    {
        var isTrue = Holds(changed, solution);
        Assert.False(CertificateChecker.Check(changed, solution, solution.Certificate).IsAccepted, $"Seed {seed}: a changed problem passes the seal.");
        Assert.True(isTrue || !CertificateChecker.CheckProof(changed, solution, solution.Certificate).IsAccepted, $"Seed {seed}: a false claim is proven.");
        return !isTrue;
    }

    private static bool Holds(AssignmentProblem changed, AssignmentSolution solution)
        => solution.Pairs.All(pair => changed.Edges.Find(pair.Mentee, pair.Mentor) is var edge && edge >= 0 && changed.Edges.Scores[edge] == pair.Score)
        && BruteForce.Best(changed) == (solution.Pairs.Count, solution.TotalScore);

    private static AssignmentSolution Claiming(AssignmentProblem problem, AssignmentSolution solution, IReadOnlyList<int> edges)
        => solution with
        {
            Pairs = [.. edges.Select(edge => PairOf(problem, edge))],
            TotalScore = edges.Sum(edge => (long)problem.Edges.Scores[edge]),
        };

    private static ChosenPair PairOf(AssignmentProblem problem, int edge)
    {
        var pair = new PairIndex(problem.Edges.MenteeOf(edge), problem.Edges.Mentors[edge]);
        return new ChosenPair(pair.Mentee, pair.Mentor, problem.Edges.Scores[edge], problem.Pins.Contains(pair), PairAlternative.NotComputed);
    }

    private static CandidateEdges Rebuilt(AssignmentProblem problem, (int, int, int)[] edges)
        => CandidateEdges.FromPairs(problem.MenteeCount, problem.MentorCount, edges);

    private static IEnumerable<AssignmentCertificate> Corrupted(AssignmentCertificate certificate)
    {
        foreach (var change in new[] { -1L, 1L, 1_000_000L })
        {
            yield return certificate with { PairWorth = certificate.PairWorth + change };
            foreach (var prices in Changes(certificate.MenteePrices, change))
            {
                yield return certificate with { MenteePrices = prices };
            }

            foreach (var prices in Changes(certificate.MentorPrices, change))
            {
                yield return certificate with { MentorPrices = prices };
            }

            foreach (var prices in Changes(certificate.MenteeOrganisationPrices, change))
            {
                yield return certificate with { MenteeOrganisationPrices = prices };
            }

            foreach (var prices in Changes(certificate.MentorOrganisationPrices, change))
            {
                yield return certificate with { MentorOrganisationPrices = prices };
            }
        }
    }

    private static IEnumerable<long[]> Changes(IReadOnlyList<long> prices, long change)
        => Enumerable.Range(0, prices.Count).Select(place => prices.Select((price, at) => at == place ? price + change : price).ToArray());
}
