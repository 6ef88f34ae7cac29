using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Dense;
using CrossMentor.Sdk.Solvers.Tests.Support;

namespace CrossMentor.Sdk.Solvers.Tests.Certificates;

public sealed class DenseCertificateCheckerTests
{
    [Fact]
    public void Any_changed_price_worth_or_pair_is_rejected()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var (rows, solution) = Solved(seed);
            foreach (var certificate in Corrupted(solution.Certificate))
            {
                Assert.False(IsAccepted(rows, solution, certificate), $"Seed {seed}: a changed price passes.");
            }

            for (var mentee = 0; mentee < rows.MenteeCount; mentee++)
            {
                for (var mentor = -1; mentor < rows.MentorCount; mentor++)
                {
                    var changed = solution with { MentorOf = [.. solution.MentorOf.Select((former, at) => at == mentee ? mentor : former)] };
                    Assert.True(mentor == solution.MentorOf[mentee] || !IsAccepted(rows, changed, solution.Certificate), $"Seed {seed}: a changed pair passes.");
                }
            }
        }
    }

    [Fact]
    public void A_changed_score_is_rejected_when_the_claim_becomes_false()
    {
        var made = 0;
        for (var seed = 0UL; seed < 100; seed++)
        {
            var (rows, solution) = Solved(seed);
            int[] scores = [.. rows.Read(0, rows.MenteeCount, [])];
            for (var pair = 0; pair < scores.Length; pair++)
            {
                foreach (var score in new[] { ScoreMatrix.Forbidden, 0, 500_000, 1_000_000 })
                {
                    var changed = new ScoreMatrix(rows.MenteeCount, rows.MentorCount, [.. scores[..pair], score, .. scores[(pair + 1)..]]);
                    var other = DenseAssignment.Solve(changed, new DenseOptions(), CancellationToken.None);
                    var isTrue = (other.PairCount, other.TotalScore) == (solution.PairCount, solution.TotalScore)
                        && (solution.MentorOf[pair / rows.MentorCount] != pair % rows.MentorCount || score == scores[pair]);
                    made += isTrue ? 0 : 1;
                    Assert.True(isTrue || !IsAccepted(changed, solution, solution.Certificate), $"Seed {seed}: a false claim is proven.");
                }
            }
        }

        Assert.True(made > 300, $"Only {made} changes made the claim false.");
    }

    [Fact]
    public void A_pair_may_be_worth_what_it_is_charged_and_no_point_more_wherever_in_a_long_row_it_stands()
    {
        const int Mentees = 5;
        const int Mentors = 67; // several pairs at a time, and some that are left over
        var rows = Matrices.Random(7, Mentees, Mentors);
        var solution = DenseAssignment.Solve(rows, new DenseOptions(), CancellationToken.None);
        var certificate = solution.Certificate;
        int[] scores = [.. rows.Read(0, Mentees, [])];
        for (var pair = 0; pair < scores.Length; pair++)
        {
            var (mentee, mentor) = (pair / Mentors, pair % Mentors);
            var charged = (int)(certificate.MenteePrices[mentee] + certificate.MentorPrices[mentor] - certificate.PairWorth);
            if (solution.MentorOf[mentee] != mentor)
            {
                Assert.True(IsAccepted(With(pair, charged), solution, certificate), $"Pair {pair} is worth what it is charged.");
                Assert.False(IsAccepted(With(pair, charged + 1), solution, certificate), $"Pair {pair} is worth more than it is charged.");
            }
        }

        ScoreMatrix With(int pair, int score) => new(Mentees, Mentors, [.. scores[..pair], score, .. scores[(pair + 1)..]]);
    }

    [Fact]
    public void Each_broken_rule_is_named()
    {
        var rows = new ScoreMatrix(2, 3, [5, 4, -1, 3, 9, 2]);
        var solution = DenseAssignment.Solve(rows, new DenseOptions(), CancellationToken.None);

        Assert.Equal([0, 1], solution.MentorOf);
        Assert.Contains("does not exist", Violation(solution with { MentorOf = [0, 3] }));
        Assert.Contains("with mentee 0 and with mentee 1", Violation(solution with { MentorOf = [0, 0] }));
        Assert.Contains("rules do not allow", Violation(solution with { MentorOf = [2, 1] }, certificate: Free(mentee: 1_000)));
        Assert.Contains("one mentor for each", Violation(solution with { MentorOf = [0] }));
        Assert.Contains("are claimed", Violation(solution with { TotalScore = 15 }));
        Assert.Contains("are claimed", Violation(solution with { PairCount = 3 }));
        Assert.Contains("does not exceed", Violation(solution, certificate: solution.Certificate with { PairWorth = 2_000_000 }));
        Assert.Contains("place is open", Violation(solution with { MentorOf = [0, -1] }));
        Assert.Contains("charged only", Violation(solution, certificate: solution.Certificate with { MenteePrices = [0, 0] }));
        Assert.Contains("seal", Violation(solution, certificate: solution.Certificate with { Seal = "" }));
        var refused = DenseAssignment.Solve(new ScoreMatrix(DenseAssignment.MostPeople + 1, 0, []), new DenseOptions(), CancellationToken.None);
        Assert.Contains("refused", Violation(refused, certificate: solution.Certificate));

        AssignmentCertificate Free(long mentee) => solution.Certificate with
        {
            MenteePrices = [solution.Certificate.PairWorth + mentee, solution.Certificate.PairWorth + mentee],
            MentorPrices = [0, 0, 0],
        };

        string Violation(DenseSolution claim, AssignmentCertificate? certificate = null)
            => DenseCertificateChecker.Check(rows, claim, certificate ?? claim.Certificate, CancellationToken.None).Violation;
    }

    private static (ScoreMatrix Rows, DenseSolution Solution) Solved(ulong seed)
    {
        var rows = Matrices.Random(seed, 3, 4);
        return (rows, DenseAssignment.Solve(rows, new DenseOptions(), CancellationToken.None));
    }

    private static bool IsAccepted(IScoreRows rows, DenseSolution solution, AssignmentCertificate certificate)
        => DenseCertificateChecker.Check(rows, solution, certificate, CancellationToken.None).IsAccepted;

    private static IEnumerable<AssignmentCertificate> Corrupted(AssignmentCertificate certificate)
    {
        foreach (var change in new[] { -1L, 1L, 1_000_000L, long.MaxValue / 2, long.MinValue / 2 })
        {
            yield return certificate with { PairWorth = certificate.PairWorth + change };
            for (var place = 0; place < certificate.MenteePrices.Count; place++)
            {
                yield return certificate with { MenteePrices = Changed(certificate.MenteePrices, place, change) };
            }

            for (var place = 0; place < certificate.MentorPrices.Count; place++)
            {
                yield return certificate with { MentorPrices = Changed(certificate.MentorPrices, place, change) };
            }
        }
    }

    private static long[] Changed(IReadOnlyList<long> prices, int place, long change)
        => [.. prices.Select((price, at) => at == place ? price + change : price)];
}
