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
    public IReadOnlySet<string> Formats { get; } = new HashSet<string>(StringComparer.Ordinal) { CertificateText.Format };

    /// <inheritdoc/>
    public CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct)
    {
        if (!problem.Goals.SequenceEqual([MatchingGoal.MostPlaced, MatchingGoal.TotalScore]))
        {
            return Broken("The certificate speaks of the most pairs and then of the highest total score; this run strives for something else.");
        }

        if (answer.Certificate is not { Format: CertificateText.Format } claimed)
        {
            return Broken($"There is no certificate of the format {CertificateText.Format}.");
        }

        var (certificate, fault) = CertificateText.Read(claimed);
        if (certificate is null)
        {
            return Broken($"The certificate cannot be read: {fault}");
        }

        var pins = problem.PinnedEdges.ToHashSet();
        var pairs = answer.Edges.Order()
            .Select(edge => new ChosenPair(
                problem.MenteeOf(edge), problem.EdgeMentors[edge], problem.EdgeScores[edge], pins.Contains(edge), PairAlternative.NotComputed))
            .ToArray();
        var verdict = CertificateChecker.Check(ProblemTranslation.ToAssignment(problem), AssignmentSolution.Claimed(pairs), certificate);
        return verdict.IsAccepted
            ? new CertificateVerdict(Holds: true, new Reason(
                "OPTIMUM_PROVEN",
                "No matching that keeps all demands has more pairs, and none with as many has a higher total score.",
                ReasonParameter.Of("pairs", pairs.Length),
                ReasonParameter.Of("totalScore", pairs.Sum(pair => (long)pair.Score))))
            : Broken(verdict.Violation);
    }

    private static CertificateVerdict Broken(string why) => new(Holds: false, new Reason("OPTIMUM_NOT_PROVEN", why));
}
