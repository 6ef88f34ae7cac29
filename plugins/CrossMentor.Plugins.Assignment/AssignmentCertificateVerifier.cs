using CrossMentor.Sdk;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Strategies;
using CertificateVerdict = CrossMentor.Sdk.Strategies.CertificateVerdict;

namespace CrossMentor.Plugins.Assignment;

/// <summary>Checks certificates of optimal assignments with nothing but additions and comparisons, whichever strategy gave them.</summary>
[MatchingPlugin(Id = "crossmentor.verifiers.assignment-duals", SdkMajor = 1)]
public sealed class AssignmentCertificateVerifier : ICertificateVerifier
{
    /// <inheritdoc/>
    public IReadOnlySet<string> Formats { get; } = new HashSet<string>(StringComparer.Ordinal) { CertificateText.Format, StagedCertificateText.Format };

    /// <inheritdoc/>
    public CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct)
    {
        if (GoalTranslation.FindFault(problem) is { } unknown)
        {
            return Broken(unknown.Text);
        }

        var format = GoalWords.AreUsual(problem) ? CertificateText.Format : StagedCertificateText.Format;
        if (answer.Certificate is not { } claimed || claimed.Format != format)
        {
            return Broken($"There is no certificate of the format {format}, which speaks of the goals of this run.");
        }

        var pins = problem.PinnedEdges.ToHashSet();
        var pairs = answer.Edges.Order()
            .Select(edge => new ChosenPair(
                problem.MenteeOf(edge), problem.EdgeMentors[edge], problem.EdgeScores[edge], pins.Contains(edge), PairAlternative.NotComputed))
            .ToArray();
        var violation = FindViolation(problem, claimed, AssignmentSolution.Claimed(pairs));
        return violation is null
            ? new CertificateVerdict(Holds: true, new Reason(
                "OPTIMUM_PROVEN",
                GoalWords.Claim(problem),
                ReasonParameter.Of("pairs", pairs.Length),
                ReasonParameter.Of("totalScore", pairs.Sum(pair => (long)pair.Score))))
            : Broken(violation);
    }

    private static string? FindViolation(MatchingProblem problem, MatchingCertificate claimed, AssignmentSolution claim)
    {
        var assignment = ProblemTranslation.ToAssignment(problem);
        if (GoalWords.AreUsual(problem))
        {
            var (certificate, fault) = CertificateText.Read(claimed);
            return certificate is null ? Unreadable(fault) : ViolationOf(CertificateChecker.Check(assignment, claim, certificate));
        }

        var (staged, stagedFault) = StagedCertificateText.Read(claimed);
        return staged is null ? Unreadable(stagedFault) : ViolationOf(StagedCertificateChecker.Check(assignment, claim, staged));
    }

    private static string Unreadable(string? fault) => $"The certificate cannot be read: {fault}";

    private static string? ViolationOf(Sdk.Solvers.Certificates.CertificateVerdict verdict) => verdict.IsAccepted ? null : verdict.Violation;

    private static CertificateVerdict Broken(string why) => new(Holds: false, new Reason("OPTIMUM_NOT_PROVEN", why));
}
