using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk;

/// <summary>Checks the certificate that came with an answer, without solving anything.</summary>
/// <remarks>
/// The run hands it the problem that the run itself built, never the strategy's own view of it, so a strategy cannot vouch for an easier problem.
/// </remarks>
public interface ICertificateVerifier
{
    /// <summary>The certificate formats this verifier understands, such as <c>crossmentor.duals/1</c>.</summary>
    IReadOnlySet<string> Formats { get; }

    /// <summary>Checks a certificate.</summary>
    /// <param name="problem">The problem as the run built it.</param>
    /// <param name="answer">The chosen pairs and the certificate.</param>
    /// <param name="ct">Cancels the run, or this call when it exceeds its time limit.</param>
    CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct);
}
