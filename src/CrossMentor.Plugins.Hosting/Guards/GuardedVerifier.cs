using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>A certificate verifier that is watched.</summary>
internal sealed class GuardedVerifier(CallGuard guard, ICertificateVerifier verifier) : ICertificateVerifier
{
    public IReadOnlySet<string> Formats => guard.Call(nameof(Formats), _ => verifier.Formats, CancellationToken.None);

    public CertificateVerdict Verify(MatchingProblem problem, PairsChosen answer, CancellationToken ct)
        => guard.Call(nameof(Verify), token => verifier.Verify(problem, answer, token), ct);
}
