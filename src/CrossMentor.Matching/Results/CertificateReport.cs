using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Results;

/// <summary>What is proven about the pairs of a run.</summary>
/// <param name="State">Whether a proof was given and holds.</param>
/// <param name="Reason">What was proven, or why nothing was.</param>
/// <param name="VerifierId">The plugin that checked the proof, if one did.</param>
/// <param name="Certificate">The proof itself, if one was given. Its rows are the run's pseudonyms.</param>
public sealed record CertificateReport(CertificateState State, Reason Reason, string? VerifierId, MatchingCertificate? Certificate);
