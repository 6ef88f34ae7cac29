namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>What the checker found.</summary>
/// <param name="IsAccepted">Whether the solution is proven best.</param>
/// <param name="Violation">The first violated condition in words; empty when accepted.</param>
public sealed record CertificateVerdict(bool IsAccepted, string Violation)
{
    /// <summary>The verdict on a proven solution.</summary>
    public static CertificateVerdict Accepted { get; } = new(IsAccepted: true, Violation: "");

    /// <summary>The verdict on a solution that violates a condition.</summary>
    /// <param name="violation">The condition in words, by index.</param>
    public static CertificateVerdict Rejected(string violation) => new(IsAccepted: false, violation);
}
