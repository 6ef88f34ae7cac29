using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Asks the strategy, verifies what it answers, and has its certificate checked.</summary>
internal static class Choosing
{
    public static (PairsChosen? Chosen, ImmutableArray<Conflict>? Conflicts) Choose(
        MatchingProblem problem, PluginSelection plugins, IProgress<MatchingProgress>? progress, CancellationToken ct)
    {
        var strategy = plugins.Strategy;
        var relay = ProgressRelay.To(progress, MatchingStage.Choosing);
        var answer = PluginCall.Ask(strategy.Reference, () => strategy.Instance.Solve(problem, relay, ct), ct);
        ct.ThrowIfCancellationRequested();
        switch (answer)
        {
            case DemandsConflict { Conflicts: { IsDefaultOrEmpty: false } conflicts }:
                return (null, conflicts);
            case PairsChosen { Edges.IsDefault: false } chosen:
                return AnswerCheck.FindFault(problem, chosen) is { } fault
                    ? throw new PluginFaultException(strategy.Reference.Id, "STRATEGY_ANSWER_INVALID", fault)
                    : (chosen with { Edges = [.. chosen.Edges.Order()] }, null);
            default:
                throw new PluginFaultException(strategy.Reference.Id, "STRATEGY_ANSWER_INVALID", "it answered neither pairs nor conflicts.");
        }
    }

    public static CertificateReport Verify(
        MatchingProblem problem, PairsChosen chosen, PluginSelection plugins, IProgress<MatchingProgress>? progress, CancellationToken ct)
    {
        progress?.Report(new MatchingProgress(MatchingStage.Verifying, 0, 1));
        var report = Check(problem, chosen, plugins, ct);
        progress?.Report(new MatchingProgress(MatchingStage.Verifying, 1, 1));
        return report;
    }

    private static CertificateReport Check(MatchingProblem problem, PairsChosen chosen, PluginSelection plugins, CancellationToken ct)
    {
        if (chosen.Certificate is not { } certificate)
        {
            return new CertificateReport(
                CertificateState.Absent, new Reason("CERTIFICATE_ABSENT", "The strategy does not prove that its answer is the best."), null, null);
        }

        var formats = plugins.CertificateVerifier is { } candidate
            ? PluginCall.Ask(candidate.Reference, () => candidate.Instance.Formats, ct)
            : null;
        if (plugins.CertificateVerifier is not { } verifier || formats is null || !formats.Contains(certificate.Format))
        {
            return new CertificateReport(
                CertificateState.Unchecked,
                new Reason(
                    "CERTIFICATE_UNCHECKED",
                    $"No verifier of this run reads certificates of the format {certificate.Format}.",
                    ReasonParameter.Of("format", certificate.Format)),
                VerifierId: null,
                certificate);
        }

        var verdict = PluginCall.Ask(verifier.Reference, () => verifier.Instance.Verify(problem, chosen, ct), ct);
        return verdict.Holds
            ? new CertificateReport(CertificateState.Verified, verdict.Reason, verifier.Reference.Id, certificate)
            : throw new PluginFaultException(
                plugins.Strategy.Reference.Id,
                "CERTIFICATE_REJECTED",
                $"its certificate does not hold. {verdict.Reason.Text}");
    }
}
