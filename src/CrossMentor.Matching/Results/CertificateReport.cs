using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Results;

/// <summary>What is proven about the pairs of a run.</summary>
/// <param name="State">Whether a proof was given and holds.</param>
/// <param name="Reason">What was proven, or why nothing was.</param>
/// <param name="VerifierId">The plugin that checked the proof, if one did.</param>
/// <param name="Certificate">The proof itself, if one was given. Its rows are the run's pseudonyms.</param>
public sealed record CertificateReport(CertificateState State, Reason Reason, string? VerifierId, MatchingCertificate? Certificate);

/// <summary>Whether a proof was given and holds. A proof that does not hold fails the run, so no result carries one.</summary>
public enum CertificateState
{
    /// <summary>The strategy gave no proof.</summary>
    Absent,

    /// <summary>The strategy gave a proof that nobody in this run could check.</summary>
    Unchecked,

    /// <summary>The proof was checked by a verifier that is not part of the strategy, and holds.</summary>
    Verified,
}
