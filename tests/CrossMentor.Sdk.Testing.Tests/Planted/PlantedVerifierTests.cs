using System.Collections.Immutable;
using CrossMentor.Plugins.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>N-12: every law of verifiers finds the one that breaks it, and finds nothing else wrong with it.</summary>
public sealed class PlantedVerifierTests
{
    private static int calls;

    [Fact]
    public void A_verifier_whose_words_change_is_not_deterministic()
        => Expect.OnlyBroken(
            LawsOf(() => new Altered((_, _, verdict) => verdict with { Reason = new Reason(verdict.Reason.Code, $"Verdict {Interlocked.Increment(ref calls)}.") })),
            Law.Determinism,
            "Verdict ");

    [Fact]
    public void A_verifier_that_trusts_nobody_the_second_time_has_hidden_state()
        => Expect.OnlyBroken(LawsOf(Tiring), Law.Statelessness, "after problem");

    [Fact]
    public void A_verifier_that_needs_a_certificate_to_read_is_not_total()
        => Expect.OnlyBroken(
            LawsOf(() => new Altered((_, answer, verdict) => answer.Certificate!.Payload.Span[0] == 0 ? verdict with { Holds = false } : verdict)), Law.Totality, "left out");

    [Fact]
    public void A_verifier_that_accepts_nothing_is_not_complete()
        => Expect.OnlyBroken(LawsOf(() => new Altered((_, _, verdict) => verdict with { Holds = false })), Law.Completeness, "rejects a true certificate");

    [Fact]
    public void A_verifier_that_accepts_everything_is_not_sound()
        => Expect.OnlyBroken(LawsOf(() => new Altered((_, _, verdict) => verdict with { Holds = true })), Law.Soundness, "carries no certificate");

    [Fact]
    public void A_verifier_that_does_not_count_the_score_is_not_sound()
        => Expect.OnlyBroken(LawsOf(() => new CountingPairs()), Law.Soundness, "which can be bettered");

    private static Altered Tiring()
    {
        var asked = 0;
        return new Altered((_, _, verdict) => asked++ == 0 ? verdict : verdict with { Holds = false, Reason = new Reason("TIRED", "Enough for today.") });
    }

    private static VerifierLaws LawsOf(Func<ICertificateVerifier> create) => new(create, () => new OptimalAssignmentStrategy(new OptimalAssignmentSettings())) { Rounds = 1 };

    /// <summary>The verifier of the product with another verdict.</summary>
    private sealed class Altered(Func<MatchingProblem, PairsChosen, CertificateVerdict, CertificateVerdict> alter) : ICertificateVerifier
    {
        private readonly AssignmentCertificateVerifier exact = new();

        public IReadOnlySet<string> Formats => exact.Formats;

        public CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct) => alter(problem, answer, exact.Verify(problem, answer, ct));
    }

    /// <summary>Solves again and accepts whatever has as many pairs and a certificate.</summary>
    private sealed class CountingPairs : ICertificateVerifier
    {
        private readonly AssignmentCertificateVerifier exact = new();

        public IReadOnlySet<string> Formats => exact.Formats;

        public CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct)
        {
            var best = (PairsChosen)new OptimalAssignmentStrategy(new OptimalAssignmentSettings()).Solve(problem, null, ct);
            var mentees = answer.Edges.Select(problem.MenteeOf).ToImmutableHashSet();
            var mentors = answer.Edges.Select(edge => problem.EdgeMentors[edge]).ToImmutableHashSet();
            var holds = exact.Verify(problem, answer, ct).Holds
                || (answer.Certificate?.Format == "crossmentor.assignment-duals/1" && answer.Edges.Length == best.Edges.Length && problem.Quotas.IsEmpty && problem.PinnedEdges.IsEmpty
                    && mentees.Count == answer.Edges.Length && mentors.Count == answer.Edges.Length && !mentors.Any(mentor => problem.MentorCapacities[mentor] == 0));
            return new CertificateVerdict(holds, new Reason("COUNTED", "The pairs were counted."));
        }
    }
}
