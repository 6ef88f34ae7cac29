namespace CrossMentor.Domain.Matching;

/// <summary>Whether an optimum was proven.</summary>
public enum CertificateState
{
    /// <summary>The optimum was proven by a checker that shares no code with the solver.</summary>
    Verified,

    /// <summary>The strategy gave no proof.</summary>
    Absent,
}
