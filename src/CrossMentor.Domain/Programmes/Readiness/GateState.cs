namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Whether a gate keeps a programme back.</summary>
public enum GateState
{
    /// <summary>Something is missing, so the programme does not get past it.</summary>
    Open,

    Passed,

    /// <summary>The steering group decided to do without it.</summary>
    Waived,

    /// <summary>The programme does not ask for it, or its kind has no use for it.</summary>
    NotAsked,
}
