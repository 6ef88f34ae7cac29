using System.Text;
using CrossMentor.Plugins.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Tests.Strategies;

/// <summary>N-06: a certificate that anybody can check, and that does not survive a change.</summary>
public sealed class AssignmentCertificateVerifierTests
{
    private static readonly AssignmentCertificateVerifier Verifier = new();
    private static readonly MatchingProblem Problem = ProblemOf.Pairs(
        3, 3, [(0, 0, 50), (0, 1, 90), (1, 0, 60), (1, 1, 95), (2, 2, 10), (2, 0, 80)], quotas: [new OrganisationQuota(1, Side.Mentor, 1, 1)]);

    [Fact]
    public void The_strategys_answer_is_proven()
    {
        var verdict = Verifier.Verify(Problem, Solve(), CancellationToken.None);

        Assert.True(verdict.Holds, verdict.Reason.Text);
        Assert.Equal("OPTIMUM_PROVEN", verdict.Reason.Code);
    }

    [Fact]
    public void Other_pairs_with_the_same_certificate_are_not()
    {
        var answer = Solve();
        var worse = answer with { Edges = [1, 2] };

        Assert.False(Verifier.Verify(Problem, worse, CancellationToken.None).Holds);
    }

    [Fact]
    public void The_same_answer_to_another_problem_is_not()
    {
        var other = ProblemOf.Pairs(
            3, 3, [(0, 0, 50), (0, 1, 90), (1, 0, 60), (1, 1, 95), (2, 2, 10), (2, 0, 81)], quotas: [new OrganisationQuota(1, Side.Mentor, 1, 1)]);

        Assert.False(Verifier.Verify(other, Solve(), CancellationToken.None).Holds);
    }

    [Theory]
    [InlineData(MatchingGoal.MostPlaced, MatchingGoal.TotalScore)]
    [InlineData(MatchingGoal.MostPlaced, MatchingGoal.Bottleneck)]
    [InlineData(MatchingGoal.TotalScore, MatchingGoal.LeastChange)]
    public void A_certificate_with_any_digit_changed_is_rejected(MatchingGoal first, MatchingGoal second)
    {
        var asked = ProblemOf.Pairs(
            3,
            3,
            [(0, 0, 50), (0, 1, 90), (1, 0, 60), (1, 1, 95), (2, 2, 10), (2, 0, 80)],
            quotas: [new OrganisationQuota(1, Side.Mentor, 1, 1)],
            goals: [first, second]);
        var answer = Solve(asked);
        var text = Encoding.UTF8.GetString(answer.Certificate!.Payload.Span);
        var changed = 0;
        for (var position = 0; position < text.Length; position++)
        {
            if (!char.IsAsciiDigit(text[position]))
            {
                continue;
            }

            var digit = text[position] == '9' ? '8' : (char)(text[position] + 1);
            var forged = text[..position] + digit + text[(position + 1)..];
            var verdict = Verifier.Verify(asked, WithPayload(answer, forged), CancellationToken.None);
            Assert.False(verdict.Holds, forged);
            changed++;
        }

        Assert.True(changed > 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"stages":[{}],"seal":""}""")]
    [InlineData("""{"stages":1,"seal":""}""")]
    [InlineData("""{"stages":[]}""")]
    public void A_certificate_by_goals_that_cannot_be_read_proves_nothing(string payload)
    {
        var problem = ProblemOf.Pairs(1, 1, [(0, 0, 5)], goals: [MatchingGoal.TotalScore]);

        var verdict = Verifier.Verify(problem, WithPayload(Solve(problem), payload), CancellationToken.None);

        Assert.False(verdict.Holds);
        Assert.Contains("cannot be read", verdict.Reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_of_other_goals_is_not_one_of_these()
    {
        var problem = ProblemOf.Pairs(1, 1, [(0, 0, 5)], goals: [MatchingGoal.TotalScore]);
        var usual = ProblemOf.Pairs(1, 1, [(0, 0, 5)]);

        Assert.True(Verifier.Verify(problem, Solve(problem), CancellationToken.None).Holds);
        Assert.False(Verifier.Verify(problem, Solve(usual), CancellationToken.None).Holds);
        Assert.False(Verifier.Verify(usual, Solve(problem), CancellationToken.None).Holds);
        Assert.False(Verifier.Verify(ProblemOf.Pairs(1, 1, [(0, 0, 5)], goals: [MatchingGoal.FairShares]), Solve(problem), CancellationToken.None).Holds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"pairWorth":1}""")]
    [InlineData("""{"pairWorth":"1","menteePrices":[],"mentorPrices":[],"menteeOrganisationPrices":[],"mentorOrganisationPrices":[],"seal":""}""")]
    public void A_certificate_that_cannot_be_read_proves_nothing(string payload)
    {
        var verdict = Verifier.Verify(Problem, WithPayload(Solve(), payload), CancellationToken.None);

        Assert.False(verdict.Holds);
        Assert.Contains("cannot be read", verdict.Reason.Text, StringComparison.Ordinal);
    }

    private static PairsChosen WithPayload(PairsChosen answer, string payload)
        => answer with { Certificate = answer.Certificate! with { Payload = Encoding.UTF8.GetBytes(payload) } };

    private static PairsChosen Solve(MatchingProblem? problem = null)
        => Assert.IsType<PairsChosen>(new OptimalAssignmentStrategy(new OptimalAssignmentSettings()).Solve(problem ?? Problem, null, CancellationToken.None));
}
