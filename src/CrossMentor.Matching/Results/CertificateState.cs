namespace CrossMentor.Matching.Results;

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
