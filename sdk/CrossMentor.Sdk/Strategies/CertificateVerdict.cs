namespace CrossMentor.Sdk.Strategies;

/// <summary>Whether a certificate holds.</summary>
/// <param name="Holds">True when the answer is proven to be optimal.</param>
/// <param name="Reason">What was proven, or where the proof breaks.</param>
public sealed record CertificateVerdict(bool Holds, Reason Reason);
