namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>What a gate stands before.</summary>
public enum GatePhase
{
    /// <summary>Before the programme becomes active.</summary>
    Activation,

    /// <summary>Before the programme is closed.</summary>
    Closure,
}
